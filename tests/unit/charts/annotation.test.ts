import { expect, test } from 'vitest';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import { describeView } from '../../../src/charts/describe.ts';
import { findView } from '../../../src/charts/find-view.ts';
import { sizes } from '../../../src/charts/frame.ts';
import { renderLine } from '../../../src/charts/line.ts';
import { getViewModel, type ViewModel } from '../../../src/charts/model.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { issuesAfter, smallFiles, smallText } from '../catalogue/small.ts';
import { findTextFaults, readTexts } from './drawing.ts';
import { kk, ru } from './example.ts';

const folder = 'data/datasets/persons-with-disabilities';
const rows = `${folder}/persons-with-disabilities.csv`;
const descriptor = `${folder}/datapackage.json`;

const event = {
  period: '2022-11-05',
  titles: { kk: 'заң күшіне енді', ru: 'вступил в силу закон' },
  source: 'bureau',
};

/** Gives the small project's descriptor with one view over time, of the country or of a region. */
function overTime(changes: object): string {
  const descriptorOf: { views: object[] } = JSON.parse(smallText(descriptor));
  const view = { id: 'by-region', kind: 'line', titles: { kk: 'x', ru: 'x' }, across: 'period' };
  return JSON.stringify({ ...descriptorOf, views: [{ ...view, ...changes }] });
}

function modelOf(changes: object, more: string, language: Language): ViewModel {
  const files = smallFiles({ [descriptor]: overTime(changes), [rows]: smallText(rows) + more });
  const { catalogue } = parseCatalogue(files);
  if (!catalogue) throw new Error('the small project has no catalogue');
  const { dataset, view } = findView(catalogue, 'persons-with-disabilities/by-region');
  return getViewModel(catalogue, dataset, view, language);
}

const country = { where: { region: ['KZ'], age: ['total'] } };
const abai = { where: { region: ['KZ-10'], age: ['total'] } };

test('an event of a view is marked at its time and told with its date', () => {
  const { annotations } = modelOf({ ...country, events: [event] }, '', ru);
  expect(annotations).toMatchObject([
    { kind: 'event', number: 1, date: '5 ноября 2022 г.', text: 'вступил в силу закон', source: 'bureau' },
  ]);
});

test('an event outside the time of the figures is not marked', () => {
  expect(modelOf({ ...country, events: [{ ...event, period: '2019-01-01' }] }, '', kk).annotations).toEqual(
    [],
  );
});

test('a region with figures from before its present borders has them marked', () => {
  const older = 'KZ-10,2021-01,total,20000,over,1000,ministry,,\n';
  expect(modelOf(abai, older, kk).annotations.map(({ kind, text }) => [kind, text])).toEqual([
    ['border', 'Абай облысының қазіргі шекарасы белгіленді; бұрынғы мәндер басқа аумаққа қатысты'],
  ]);
  expect(modelOf(abai, older, ru).annotations[0]?.text).toBe(
    'установлены нынешние границы области Абай; прежние значения — по другой территории',
  );
  expect(modelOf(abai, '', kk).annotations).toEqual([]);
});

test('a change of source is marked, unless sources change all the time', () => {
  const one = 'KZ,2024,total,720000,rounded,1000,bureau,,\n';
  // A single figure of another source is no change of source.
  expect(modelOf(country, one, kk).annotations).toEqual([]);
  const bureau = `${one}KZ,2025,total,721000,rounded,1000,bureau,,\n`;
  expect(modelOf(country, bureau, kk).annotations).toMatchObject([
    { kind: 'source', period: '2024', text: 'осы кезден бастап дереккөз — Бюро' },
  ]);
  const restless = [2026, 2027, 2028, 2029]
    .map((year) => `KZ,${year},total,730000,rounded,1000,${year % 2 ? 'ministry' : 'bureau'},,\n`)
    .join('');
  expect(modelOf(country, bureau + restless, kk).annotations).toEqual([]);
});

test.each(sizes)('marks have a rule, a number and a note, and cover no value (%s)', (size) => {
  const bureau = [2024, 2025].map((year) => `KZ,${year},total,720000,rounded,1000,bureau,,\n`).join('');
  const model = modelOf({ ...country, events: [event] }, bureau, kk);
  const svg = renderLine(model, kk, size);
  expect(svg.match(/chart-event/g)).toHaveLength(2);
  const words = readTexts(svg).map(({ text }) => text);
  expect(words).toEqual(expect.arrayContaining(['1', '2']));
  expect(words.join(' ')).toContain('1 — 2022 ж. 5 қараша: заң күшіне енді');
  expect(words.join(' ')).toContain('2 — 2024 ж.: осы кезден бастап дереккөз — Бюро');
  expect(findTextFaults(svg)).toEqual([]);
  expect(describeView(model, kk).replaceAll('\u00a0', ' ')).toContain(
    'Графикте белгіленген: 2022 ж. 5 қараша — заң күшіне енді; 2024 ж. — осы кезден бастап дереккөз — Бюро.',
  );
});

test('an event needs a known source, a date and a view over time', () => {
  const types = (changes: object) => issuesAfter({ [descriptor]: overTime(changes) }).map(({ type }) => type);
  expect(types({ ...country, events: [event] })).toEqual([]);
  expect(types({ ...country, events: [{ ...event, source: 'bureu' }] })).toContain('view/source');
  expect(types({ ...country, events: [{ ...event, period: 'spring' }] })).toContain('package/property');
  expect(types({ ...country, kind: 'bars', across: 'age', events: [event] })).toContain('view/shape');
});
