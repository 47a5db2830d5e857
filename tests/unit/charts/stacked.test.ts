import { expect, test } from 'vitest';
import { sizes } from '../../../src/charts/frame.ts';
import { renderStacked } from '../../../src/charts/stacked.ts';
import { findTextFaults, readRects, readWords } from './drawing.ts';
import { kk, makeModel, regionFigures, ru, type Given } from './example.ts';

const series = [
  { key: 'a', label: '2023 ж.' },
  { key: 'b', label: '2026 ж.' },
];

function wholes(a: readonly (number | null)[], b: readonly (number | null)[]) {
  const given = [a, b].flatMap((values, index) =>
    values.map((value, part): Given => ({
      key: `part-${part}`,
      label: `${part + 1}-бөлік`,
      value,
      series: index === 0 ? 'a' : 'b',
    })),
  );
  return makeModel(given, 'kk', { kind: 'stacked', across: 'part', series });
}

test.each(sizes)('parts stand one behind the other from zero, on one scale for all bars (%s)', (size) => {
  const rects = readRects(renderStacked(wholes([100, 300], [200, 200]), kk, size), 'chart-part');
  const [first, second, third, fourth] = rects;
  expect(first?.x).toBe(0);
  expect(second?.x).toBeCloseTo(first?.width ?? 0, 1);
  expect((second?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(3, 1);
  expect(third?.x).toBe(0);
  expect((third?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(2, 1);
  expect(fourth?.width).toBeCloseTo(third?.width ?? 0, 1);
});

test.each(sizes)('the axis begins at zero and is told in thousands (%s)', (size) => {
  const words = readWords(renderStacked(wholes([13_000, 20_000], [9_000, 1_000]), kk, size));
  expect(words).toContain('0');
  expect(words).toContain('20 мың');
});

test.each(sizes)('a part without data is hatched at the end of its bar and named below it (%s)', (size) => {
  const svg = renderStacked(wholes([100, null, 50], [20, 30, 40]), kk, size);
  expect(svg.match(/chart-missing/g)).toHaveLength(1);
  expect(readWords(svg)).toContain('дерек жоқ: 2-бөлік');
  expect(readRects(svg, 'chart-part')).toHaveLength(5);
});

test('a bar of which nothing is known is only hatched, and is no zero', () => {
  const svg = renderStacked(wholes([null, null], [1, 2]), kk, 'wide');
  expect(readWords(svg)).toContain('дерек жоқ: 1-бөлік, 2-бөлік');
  expect(readRects(svg, 'chart-part')).toHaveLength(2);
});

test('a part of zero has no piece, and one a thousand times smaller is still seen', () => {
  const rects = readRects(renderStacked(wholes([0, 20_495_975], [1, 2]), kk, 'narrow'), 'chart-part');
  expect(rects).toHaveLength(3);
  for (const { width } of rects) expect(width).toBeGreaterThan(2);
});

test('no value at all is said in words', () => {
  const svg = renderStacked(wholes([null], [null]), kk, 'wide');
  expect(readWords(svg)).toEqual(['дерек жоқ']);
});

test.each(sizes)('20 regions in three parts do not touch each other (%s)', (size) => {
  const regions = regionFigures(
    'ru',
    Array.from({ length: 20 }, () => 1),
  ).map(({ key = '', label = '' }) => ({
    key,
    label,
  }));
  const given = regions.flatMap(({ key }, index) =>
    ['I группа', 'II группа', 'III группа'].map((label, part): Given => ({
      key: label,
      label,
      value: (index + 1) * 1_000 * (part + 1),
      series: key,
    })),
  );
  const svg = renderStacked(
    makeModel(given, 'ru', { kind: 'stacked', across: 'group', series: regions }),
    ru,
    size,
  );
  expect(readRects(svg, 'chart-part')).toHaveLength(60);
  expect(findTextFaults(svg)).toEqual([]);
});
