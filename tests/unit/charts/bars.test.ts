import { expect, test } from 'vitest';
import { renderBars } from '../../../src/charts/bars.ts';
import { sizes } from '../../../src/charts/frame.ts';
import { findTextFaults, readRects, readTexts } from './drawing.ts';
import { kk, makeModel, percent, regionFigures, ru } from './example.ts';

const twenty = Array.from({ length: 20 }, (_, index) => 100_000 - index * 4_700);
const series = [
  { key: 'a', label: '2025 ж.' },
  { key: 'b', label: '2026 ж.' },
];

test.each(sizes)('bars are as long as their values, from one zero line (%s)', (size) => {
  const svg = renderBars(makeModel(regionFigures('kk', [40, 30, 10, 0]), 'kk', { kind: 'bars' }), kk, size);
  const rects = readRects(svg, 'chart-mark');
  const [first] = rects;
  expect(new Set(rects.map(({ x }) => x)).size).toBe(1);
  expect(rects.map(({ width }) => width / ((first?.width ?? 0) / 40))).toEqual([
    40,
    expect.closeTo(30, 1),
    expect.closeTo(10, 1),
    0,
  ]);
});

test.each(sizes)('negative values go to the other side of zero on the same scale (%s)', (size) => {
  const model = makeModel(regionFigures('ru', [10, 5, -5, -10]), 'ru', { kind: 'bars', unit: percent });
  const svg = renderBars(model, ru, size);
  const [high, , , low] = readRects(svg, 'chart-mark');
  expect((low?.x ?? 0) + (low?.width ?? 0)).toBeCloseTo(high?.x ?? 0, 1);
  expect(low?.width).toBeCloseTo(high?.width ?? 0, 1);
  expect(readTexts(svg).map(({ text }) => text)).toContain('−10 %');
  expect(findTextFaults(svg)).toEqual([]);
});

test.each(sizes)('a missing value is a hatched mark with words and no bar (%s)', (size) => {
  const model = makeModel(regionFigures('kk', [5, null]), 'kk', { kind: 'bars' });
  const svg = renderBars(model, kk, size);
  expect(readRects(svg, 'chart-mark')).toHaveLength(1);
  expect(svg.match(/chart-missing/g)).toHaveLength(1);
  expect(readTexts(svg).filter(({ text }) => text === 'дерек жоқ')).toHaveLength(1);
});

test('many places without a value are named in one list', () => {
  const model = makeModel(regionFigures('kk', [5, ...Array.from({ length: 19 }, () => null)]), 'kk', {
    kind: 'bars',
  });
  for (const size of sizes) {
    const svg = renderBars(model, kk, size);
    const words = readTexts(svg).map(({ text }) => text);
    expect(svg.match(/chart-missing/g)).toHaveLength(1);
    expect(words.join(' ')).toContain('дерек жоқ: Ақмола облысы, Ақтөбе облысы');
    expect(words.join(' ')).toContain('Шымкент қаласы');
    expect(findTextFaults(svg)).toEqual([]);
  }
});

test('no value at all is said in words', () => {
  const svg = renderBars(makeModel(regionFigures('ru', [null, null]), 'ru', { kind: 'bars' }), ru, 'narrow');
  expect(readTexts(svg).map(({ text }) => text)).toEqual(['нет данных']);
});

test('one value is one bar', () => {
  const model = makeModel(regionFigures('ru', [7]), 'ru', { kind: 'bars' });
  expect(readRects(renderBars(model, ru, 'wide'), 'chart-mark')).toHaveLength(1);
});

test.each(sizes)('20 regions with dates, long values and names do not touch each other (%s)', (size) => {
  for (const [locale, language] of [
    ['kk', kk],
    ['ru', ru],
  ] as const) {
    const given = twenty.map((value, index) => ({
      value,
      qualifier: 'over' as const,
      rounding: 100,
      period: `20${10 + (index % 16)}-09-20`,
    }));
    const svg = renderBars(makeModel(regionFigures(locale, given), locale, { kind: 'bars' }), language, size);
    expect(readRects(svg, 'chart-mark')).toHaveLength(20);
    expect(findTextFaults(svg)).toEqual([]);
    expect(readTexts(svg).some(({ text }) => text === '20.09.2010')).toBe(true);
  }
});

test('a value thousands of times smaller than the greatest is still seen', () => {
  const model = makeModel(regionFigures('kk', [20_495_975, 1]), 'kk', { kind: 'bars' });
  const [, least] = readRects(renderBars(model, kk, 'narrow'), 'chart-mark');
  expect(least?.width).toBe(1);
});

test.each(sizes)('two series of 20 regions are told apart by texture and have room (%s)', (size) => {
  const given = regionFigures('kk', twenty).flatMap((one) => [
    { ...one, series: 'a' },
    { ...one, value: (one.value ?? 0) * 1.1, series: 'b' },
  ]);
  const svg = renderBars(makeModel(given, 'kk', { kind: 'bars', series }), kk, size);
  // The second series is ruled, in its bars and in the legend.
  expect(svg.match(/chart-texture/g)).toHaveLength(21);
  expect(findTextFaults(svg)).toEqual([]);
});

test.each(sizes)('a label of one very long word and one of many words keep inside (%s)', (size) => {
  const labels = [
    'психологиялық-медициналық-педагогикалық',
    'тірек-қимыл аппаратының бұзылыстары бар балаларға арналған арнаулы әлеуметтік қызметтер көрсету ұйымдары',
    'қанағаттандырылмағандықтарыңыздан'.repeat(2),
  ];
  const model = makeModel(
    labels.map((label, index) => ({ label, value: 90 + index })),
    'kk',
    { kind: 'bars', across: 'type' },
  );
  expect(findTextFaults(renderBars(model, kk, size))).toEqual([]);
});

test('text of the data can not become markup', () => {
  const hostile = `"><script>alert('x')</script>&amp;`;
  const model = makeModel([{ key: hostile, label: hostile, value: 1 }], 'kk', {
    kind: 'bars',
    across: 'type',
    title: hostile,
  });
  const svg = renderBars(model, kk, 'wide');
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain(`'x'`);
  expect(
    readTexts(svg)
      .map(({ text }) => text)
      .join('')
      .replace(/[-\s]/g, ''),
  ).toContain(hostile);
});

test('the drawing has a name and a description, with ids of its own for each size', () => {
  const model = makeModel(regionFigures('ru', [1, 2]), 'ru', { kind: 'bars', title: 'Люди по регионам' });
  const [narrow = '', wide = ''] = sizes.map((size) => renderBars(model, ru, size));
  const id = 'chart-examples-example-narrow';
  expect(narrow).toContain(`role="img" aria-labelledby="${id}-title ${id}-desc"`);
  expect(narrow).toContain(`<title id="${id}-title">Люди по регионам</title>`);
  expect(narrow).toContain(`<desc id="${id}-desc">Столбчатая диаграмма: 2 значения.`);
  expect(wide).not.toContain(id);
  expect(narrow).not.toMatch(/style=/);
});
