import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCells } from '../../../src/charts/cells.ts';
import { sizes } from '../../../src/charts/frame.ts';
import { renderWaffle } from '../../../src/charts/waffle.ts';
import { findTextFaults, readWords } from './drawing.ts';
import { kk, makeModel, percent, ru } from './example.ts';

/** Gives the number of cells in each path of a class. */
function countDrawn(svg: string, name: string): number[] {
  return [...svg.matchAll(/<path class="([^"]*)" d="([^"]*)"/g)]
    .filter(([, classes = '']) => classes.split(' ').includes(name))
    .map(([, , d = '']) => d.split('z').length - 1);
}

const ages = [
  { label: 'балалар', value: 104_300 },
  { label: 'еңбекке қабілетті жаста', value: 420_000 },
  { label: 'зейнеткерлік жаста', value: 187_500 },
];

test('cells go by the largest remainder, and parts of a whole have all of them', () => {
  expect(countCells([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33]);
  expect(countCells([0.65])).toEqual([65]);
  expect(countCells([0.999, 0.001])).toEqual([100, 0]);
  expect(countCells([0, 0])).toEqual([0, 0]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 8 }), (values) => {
      const sum = values.reduce((total, value) => total + value, 0);
      const counts = countCells(values.map((value) => value / sum));
      expect(counts.reduce((total, count) => total + count, 0)).toBe(100);
      counts.forEach((count, index) =>
        expect(Math.abs(count - ((values[index] ?? 0) / sum) * 100)).toBeLessThan(1),
      );
    }),
  );
});

test.each(sizes)('a whole has 100 cells, and each part is listed with value and share (%s)', (size) => {
  const svg = renderWaffle(makeModel(ages, 'kk', { kind: 'waffle', across: 'age' }), kk, size);
  expect(countDrawn(svg, 'chart-mark')).toEqual([15, 59, 26]);
  expect(countDrawn(svg, 'chart-empty')).toEqual([]);
  const words = readWords(svg);
  expect(words).toEqual(expect.arrayContaining(['104 300 · 14,7 %', 'Әр шаршы — бүтіннің бір пайызы.']));
  expect(findTextFaults(svg)).toEqual([]);
});

test.each(sizes)('a published share leaves the rest of the cells empty (%s)', (size) => {
  const given = [{ label: 'доля', value: 7.3 }];
  const svg = renderWaffle(
    makeModel(given, 'ru', { kind: 'waffle', across: 'type', unit: percent }),
    ru,
    size,
  );
  expect(countDrawn(svg, 'chart-mark')).toEqual([7]);
  expect(countDrawn(svg, 'chart-empty')).toEqual([93]);
  expect(readWords(svg)).toContain('7,3 %');
});

test.each(sizes)('with an unknown part the whole is hatched, and no cell is drawn (%s)', (size) => {
  const given = [...ages.slice(1), { label: 'балалар', value: null }];
  const svg = renderWaffle(makeModel(given, 'kk', { kind: 'waffle', across: 'age' }), kk, size);
  expect(countDrawn(svg, 'chart-mark')).toEqual([]);
  expect(svg).toContain('chart-missing');
  const words = readWords(svg);
  expect(words).toContain('дерек жоқ');
  expect(words.join(' ')).toContain('сондықтан үлестер есептелген жоқ');
});

test.each(sizes)('several wholes have a grid each, one legend, and shares below (%s)', (size) => {
  const series = ['a', 'b', 'c', 'd', 'e'].map((key) => ({ key, label: `Павлодар облысы ${key}` }));
  const given = series.flatMap(({ key }) =>
    ages.map((age, index) => ({ ...age, key: `k${index}`, series: key })),
  );
  const svg = renderWaffle(makeModel(given, 'kk', { kind: 'waffle', across: 'age', series }), kk, size);
  expect(svg.match(/class="chart-whole"/g)).toHaveLength(5);
  const words = readWords(svg);
  expect(words.filter((text) => text === 'балалар')).toHaveLength(1);
  expect(words.filter((text) => text === '14,7 %')).toHaveLength(5);
  expect(findTextFaults(svg)).toEqual([]);
});

test('one part is all cells; no value is said in words', () => {
  const one = renderWaffle(makeModel([{ label: 'всего', value: 3 }], 'ru', { kind: 'waffle' }), ru, 'wide');
  expect(countDrawn(one, 'chart-mark')).toEqual([100]);
  const none = renderWaffle(makeModel([{ value: null }], 'ru', { kind: 'waffle' }), ru, 'wide');
  expect(readWords(none)).toEqual(['нет данных']);
});
