import { expect, test } from 'vitest';
import { sizes } from '../../../src/charts/frame.ts';
import { renderMultiples } from '../../../src/charts/multiples.ts';
import { findTextFaults, readWords } from './drawing.ts';
import { kk, makeModel, regionFigures, ru, type Given } from './example.ts';

const regions = regionFigures(
  'kk',
  Array.from({ length: 20 }, () => 1),
).map(({ key = '', label = '' }) => ({
  key,
  label,
}));

/** Gives a model in which each of the first regions has the figures given, year by year from 2020. */
function over(figures: readonly (readonly (number | null)[])[]) {
  const series = regions.slice(0, figures.length);
  const given = figures.flatMap((values, index) =>
    values.map((value, year): Given => ({
      value,
      period: String(2020 + year),
      series: series[index]?.key ?? '',
    })),
  );
  return makeModel(given, 'kk', { kind: 'multiples', across: 'period', series });
}

function markers(svg: string): { x: number; y: number }[] {
  return [...svg.matchAll(/class="chart-marker chart-marker-1" d="M([\d.-]+) ([\d.-]+)a/g)].map(
    ([, x, y]) => ({
      x: Number(x),
      y: Number(y),
    }),
  );
}

test.each(sizes)('all panels have the same axes: equal values stand at equal heights (%s)', (size) => {
  const [a, b, c, d] = markers(
    renderMultiples(
      over([
        [10, 20],
        [20, 10],
      ]),
      kk,
      size,
    ),
  );
  expect(a?.y).toBeCloseTo(d?.y ?? 0, 1);
  expect(b?.y).toBeCloseTo(c?.y ?? 0, 1);
  expect(a?.y).toBeGreaterThan(b?.y ?? 0);
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBeCloseTo((d?.x ?? 0) - (c?.x ?? 0), 1);
});

test.each(sizes)('20 regions have their names, last values and years, and nothing touches (%s)', (size) => {
  const svg = renderMultiples(
    over(regions.map((_, index) => [50_000 + index, 100_000 + index * 1000])),
    kk,
    size,
  );
  const words = readWords(svg);
  expect(words.filter((text) => text === '2020')).toHaveLength(20);
  expect(words).toEqual(expect.arrayContaining(['100 000', '119 000', 'Шымкент қаласы']));
  expect(findTextFaults(svg)).toEqual([]);
});

test.each(sizes)('a region without a figure keeps its place, hatched and in words (%s)', (size) => {
  const svg = renderMultiples(
    over([
      [1, 2],
      [null, null],
      [3, 4],
    ]),
    kk,
    size,
  );
  expect(svg.match(/chart-missing/g)).toHaveLength(1);
  const words = readWords(svg);
  expect(words).toContain('дерек жоқ');
  expect(words).toContain('Ақмола облысы');
});

test('a single figure is a point and no line; a null is no point', () => {
  const svg = renderMultiples(over([[null, 5]]), kk, 'narrow');
  expect(markers(svg)).toHaveLength(1);
  expect(svg).not.toContain('chart-line ');
});

test.each(sizes)('negative values stay inside their panels (%s)', (size) => {
  const svg = renderMultiples(
    over([
      [-5, 3],
      [0, 2],
    ]),
    kk,
    size,
  );
  const bases = [...svg.matchAll(/class="chart-zero"[^>]*y1="([\d.]+)"/g)].map(([, y]) => Number(y));
  for (const { y } of markers(svg)) expect(y).toBeLessThanOrEqual(Math.max(...bases));
  expect(findTextFaults(svg)).toEqual([]);
});

test('no value at all is said in words', () => {
  const model = makeModel([{ value: null }], 'ru', { kind: 'multiples', across: 'period', series: regions });
  expect(readWords(renderMultiples(model, ru, 'wide'))).toEqual(['нет данных']);
});
