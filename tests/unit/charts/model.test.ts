import { expect, test } from 'vitest';
import type { View } from '../../../src/catalogue/view.ts';
import { findView } from '../../../src/charts/find-view.ts';
import { getViewModel, viewPeriods } from '../../../src/charts/model.ts';
import { getViewSources, getViewTable } from '../../../src/charts/table.ts';
import { smallCatalogue } from '../catalogue/small.ts';
import { kk, ru } from './example.ts';

const catalogue = smallCatalogue();
const { dataset, view } = findView(catalogue, 'persons-with-disabilities/by-region');
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const draw = (changes: Partial<View>, language = kk) =>
  getViewModel(catalogue, dataset, { ...view, rule: undefined, ...changes }, language);

test('regions stand from high to low, those without a figure last, the country not among them', () => {
  const model = draw({ where: { age: ['total'] } });
  expect(model.points.map(({ key, text }) => [key, plain(text)])).toEqual([
    ['KZ-75', '56 мыңнан астам адам'],
    ['KZ-71', '30 000 адам'],
    ['KZ-10', '24 мыңнан астам адам'],
  ]);
  expect(model.points.every(({ inLabel }) => inLabel)).toBe(true);
  expect(model.datesDiffer).toBe(true);
});

test('a short text leaves out a unit of words and keeps a sign', () => {
  const [first] = draw({ where: { age: ['total'] } }).points;
  expect(first?.short).toBe('56 мыңнан астам');
  const rate = getViewModel(catalogue, dataset, { ...view, rule: 'share', where: { age: ['child'] } }, ru);
  expect(rate.points.find(({ value }) => value !== null)?.short ?? '%').toContain('%');
});

test('the country is shown where a view names it', () => {
  const model = draw({ where: { age: ['total'], region: ['KZ', 'KZ-71'] } });
  expect(model.points.map(({ key }) => key)).toEqual(['KZ', 'KZ-71']);
});

test('regions that a view names and that have no figure are shown as unknown', () => {
  const model = draw({ where: { age: ['child'], region: ['KZ-75', 'KZ-10'] } });
  expect(model.points.map(({ key, value }) => [key, value])).toEqual([
    ['KZ-75', null],
    ['KZ-10', null],
  ]);
});

test('"not published" keeps its row, but gives way to any known figure', () => {
  const [unpublished] = draw({ where: { age: ['child'], region: ['KZ-75'] } }).points;
  expect(unpublished?.observation?.row).toBe('KZ-75.2023.child');
  const [known] = draw({ where: { age: ['child', 'total'], region: ['KZ-75'] } }).points;
  expect(known?.value).toBe(56_000);
});

test('a view in series shows every region in each', () => {
  const model = draw({ series: 'age', where: { age: ['total', 'child'] } });
  expect(model.series.map(({ key }) => key).sort()).toEqual(['child', 'total']);
  expect(model.points).toHaveLength(catalogue.regions.length * 2);
  expect(model.seriesAxis).not.toBe('');
});

test('time runs forward', () => {
  const model = draw({
    kind: 'line',
    across: 'period',
    where: { region: ['KZ'], age: ['total'] },
    period: 'all',
  });
  expect(model.points.map(({ key }) => key)).toEqual(['2022', '2023']);
  expect(model.datesDiffer).toBe(false);
});

test('periods of a view are newest first', () => {
  const country = { ...view, rule: undefined, where: { region: ['KZ'], age: ['total'] } };
  expect(viewPeriods(catalogue, dataset, country)).toEqual(['2023', '2022']);
});

test('each row of the table leads to its row in the dataset and names its sources, those of inputs too', () => {
  const model = getViewModel(catalogue, dataset, view, kk);
  const { rows, columns } = getViewTable(model, catalogue, kk);
  const [first] = rows;
  expect(first?.href).toMatch(/^\/kk\/datasets\/persons-with-disabilities\/#row-KZ-/);
  expect(first?.sources.map(({ id }) => id)).toEqual(['ministry', 'bureau']);
  expect(columns).toEqual({ series: false, share: false, date: model.datesDiffer, note: false });
  expect(getViewSources(model, catalogue).map(({ id }) => id)).toEqual(['ministry', 'bureau']);
});

test('an unknown view is answered with those that there are', () => {
  expect(() => findView(catalogue, 'persons-with-disabilities/by-regoin')).toThrow(
    'its views are: persons-with-disabilities/by-region',
  );
  expect(() => findView(catalogue, 'people/by-region')).toThrow('the datasets are: ');
});
