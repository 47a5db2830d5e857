import { expect, test } from 'vitest';
import { sizes } from '../../../src/charts/frame.ts';
import { renderLine } from '../../../src/charts/line.ts';
import { getTracks, splitRuns } from '../../../src/charts/track.ts';
import { findTextFaults, readTexts } from './drawing.ts';
import { kk, makeModel, persons, ru, type Given } from './example.ts';

const years = (from: number, values: readonly number[]): Given[] =>
  values.map((value, index) => ({ value, period: String(from + index) }));
const over = (given: readonly Given[]) => makeModel(given, 'kk', { kind: 'line', across: 'period' });

/** Centres of the round markers of the first series. */
function readMarkers(svg: string): { x: number; y: number }[] {
  return [...svg.matchAll(/chart-marker-1" d="M([\d.]+) ([\d.]+)a/g)].map(([, x, y]) => ({
    x: Number(x) + 4,
    y: Number(y),
  }));
}

test('distances on the time axis are those in time', () => {
  const svg = renderLine(over([...years(2020, [10, 11]), { value: 12, period: '2024' }]), kk, 'wide');
  const [first, second, third] = readMarkers(svg).map(({ x }) => x);
  const ratio = ((third ?? 0) - (second ?? 0)) / ((second ?? 0) - (first ?? 0));
  expect(ratio).toBeCloseTo(3, 1);
});

test('heights are as the values, from zero where values differ much', () => {
  const svg = renderLine(over(years(2020, [10, 20, 40])), kk, 'wide');
  const [a, b, c] = readMarkers(svg).map(({ y }) => y);
  expect(((b ?? 0) - (c ?? 0)) / ((a ?? 0) - (b ?? 0))).toBeCloseTo(2, 1);
  expect(readTexts(svg).map(({ text }) => text)).toContain('0');
  expect(svg).not.toContain('нөлден басталмайды');
});

test('an axis that does not begin at zero says so', () => {
  const svg = renderLine(over(years(2020, [700, 720, 744])), kk, 'narrow');
  expect(readTexts(svg).map(({ text }) => text)).toContain('Мәндер осі нөлден басталмайды.');
});

test('a year without a figure parts the line, and words say why', () => {
  const model = over([...years(2019, [1, 2]), ...years(2022, [3, 4])]);
  const svg = renderLine(model, kk, 'wide');
  expect(svg.match(/class="chart-line /g)).toHaveLength(2);
  expect(svg.match(/chart-gap/g)).toHaveLength(1);
  expect(readTexts(svg).map(({ text }) => text)).toContain('Нүктелі сызық: арада дерек жоқ.');
});

test('a null is no point and never zero', () => {
  const model = over([{ value: 5, period: '2020' }, { value: null, period: '2021' }, ...years(2022, [6])]);
  expect(readMarkers(renderLine(model, kk, 'wide'))).toHaveLength(2);
});

test('a year stands in its middle, between the days of that year', () => {
  const [track] = getTracks(
    over([
      { value: 2, period: '2022' },
      { value: 1, period: '2022-01-01' },
      { value: 3, period: '2022-12-31' },
    ]),
  );
  expect(track?.moments.map(({ value }) => value)).toEqual([1, 2, 3]);
  expect(splitRuns(track?.moments ?? [])).toHaveLength(1);
});

test.each(sizes)('one value is a point with its date (%s)', (size) => {
  const svg = renderLine(over([{ value: 52_000, period: '2023-07-01', rounding: 1000 }]), kk, size);
  expect(readMarkers(svg)).toHaveLength(1);
  expect(readTexts(svg).map(({ text }) => text)).toEqual(expect.arrayContaining(['52 мың', '01.07.2023']));
  expect(findTextFaults(svg)).toEqual([]);
});

test('no value at all is said in words', () => {
  const svg = renderLine(over([{ value: null }]), kk, 'wide');
  expect(readTexts(svg).map(({ text }) => text)).toEqual(['дерек жоқ']);
});

test.each(sizes)('first, last, highest and lowest values are written and do not touch (%s)', (size) => {
  const svg = renderLine(over(years(2011, [50, 20, 70, 90, 40, 30, 60])), kk, size);
  const values = readTexts(svg).filter(({ kind }) => kind.includes('chart-value'));
  expect(values.map(({ text }) => text).sort()).toEqual(['20', '50', '60', '90']);
  expect(findTextFaults(svg)).toEqual([]);
});

test.each(sizes)('several series have names, markers and strokes of their own (%s)', (size) => {
  const series = ['Балалар (18 жасқа дейін)', 'Еңбекке қабілетті жастағылар', 'Зейнеткерлік жастағылар'].map(
    (label, index) => ({ key: `s${index}`, label }),
  );
  const given = series.flatMap(({ key }, index) =>
    years(2018, [100, 105, 111]).map((one) => ({ ...one, value: (one.value ?? 0) + index, series: key })),
  );
  const svg = renderLine(makeModel(given, 'kk', { kind: 'line', across: 'period', series }), kk, size);
  const words = readTexts(svg)
    .map(({ text }) => text)
    .join(' ');
  for (const { label } of series) expect(words).toContain(label);
  expect(new Set([...svg.matchAll(/stroke-dasharray="([^"]*)"/g)].map(([, dash]) => dash)).size).toBe(2);
  expect(findTextFaults(svg)).toEqual([]);
});

test('ticks in millions have just the digits they need', () => {
  const model = makeModel(
    [
      { value: 19_765_004, period: '2023-01-01' },
      { value: 20_495_975, period: '2026-01-01' },
    ],
    'ru',
    { kind: 'line', across: 'period', unit: persons },
  );
  const words = readTexts(renderLine(model, ru, 'wide')).map(({ text }) => text);
  expect(words).toEqual(expect.arrayContaining(['19,5 млн', '20 млн', '20,5 млн']));
});

test('values below zero have room below the zero line', () => {
  const svg = renderLine(over(years(2020, [-5, 3, -2])), kk, 'narrow');
  expect(readTexts(svg).map(({ text }) => text)).toContain('−5');
  expect(findTextFaults(svg)).toEqual([]);
});
