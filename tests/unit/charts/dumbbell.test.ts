import { expect, test } from 'vitest';
import { renderDumbbell } from '../../../src/charts/dumbbell.ts';
import { sizes } from '../../../src/charts/frame.ts';
import { findTextFaults, readWords } from './drawing.ts';
import { kk, makeModel, regionFigures, ru, type Given } from './example.ts';

const series = [
  { key: '2023', label: '2023 ж.' },
  { key: '2026', label: '2026 ж.' },
];

function between(
  first: readonly (number | null)[],
  second: readonly (number | null)[],
  locale: 'kk' | 'ru' = 'kk',
) {
  const given = [first, second].flatMap((values, index) =>
    regionFigures(locale, values).map((one): Given => ({ ...one, series: series[index]?.key ?? '' })),
  );
  return makeModel(given, locale, { kind: 'dumbbell', series, seriesField: 'period' });
}

type Link = { readonly from: number; readonly to: number };

function links(svg: string): Link[] {
  return [...svg.matchAll(/class="chart-link" x1="([\d.-]+)" x2="([\d.-]+)"/g)].map(([, from, to]) => ({
    from: Number(from),
    to: Number(to),
  }));
}

test.each(sizes)('the link is as long as the difference (%s)', (size) => {
  const [big, small] = links(renderDumbbell(between([0, 20], [40, 30]), kk, size));
  const length = (link: Link | undefined): number => (link ? link.to - link.from : 0);
  expect(length(big) / length(small)).toBeCloseTo(4, 1);
});

test.each(sizes)('both values of each place are written (%s)', (size) => {
  const words = readWords(renderDumbbell(between([100, 90], [120, 80]), kk, size));
  expect(words).toEqual(expect.arrayContaining(['100', '120', '90', '80', '2023 ж.', '2026 ж.']));
});

test.each(sizes)('a missing date is hatched and said, and the other one drawn (%s)', (size) => {
  const svg = renderDumbbell(between([100, 90], [120, null]), kk, size);
  expect(links(svg)).toHaveLength(1);
  expect(svg.match(/chart-missing/g)).toHaveLength(1);
  expect(readWords(svg).filter((text) => text === 'дерек жоқ')).toHaveLength(1);
});

test('many places without any value are named in one list', () => {
  const none = Array.from({ length: 18 }, () => null);
  const svg = renderDumbbell(between([5, 6, ...none], [7, 8, ...none]), kk, 'narrow');
  expect(svg.match(/chart-missing/g)).toHaveLength(1);
  expect(readWords(svg).join(' ')).toContain('дерек жоқ: Ақтөбе облысы, Алматы облысы');
});

test.each(sizes)('20 regions with values in words do not touch each other (%s)', (size) => {
  const values = Array.from({ length: 20 }, (_, index) => 2_347_924 - index * 110_000);
  const svg = renderDumbbell(between(values, [...values].reverse(), 'ru'), ru, size);
  expect(links(svg)).toHaveLength(20);
  expect(findTextFaults(svg)).toEqual([]);
});

test.each(sizes)('an axis far from zero says so; one with negative values has its zero line (%s)', (size) => {
  const far = readWords(renderDumbbell(between([1000, 990], [1010, 1005]), kk, size));
  expect(far.join(' ')).toContain('Мәндер осі нөлден басталмайды.');
  expect(renderDumbbell(between([-5, 3], [4, -2]), kk, size)).toContain('chart-zero');
});

test('equal values show both marks', () => {
  const svg = renderDumbbell(between([10, 20], [10, 30]), kk, 'wide');
  expect(svg.match(/chart-marker-1/g)?.length).toBe(svg.match(/chart-marker-2/g)?.length);
});

test('no value at all is said in words', () => {
  const svg = renderDumbbell(between([null], [null]), kk, 'wide');
  expect(readWords(svg)).toEqual(['дерек жоқ']);
});
