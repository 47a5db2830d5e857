import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import { readProject } from '../../../src/catalogue/read.ts';
import { describeView } from '../../../src/charts/describe.ts';
import { sizes } from '../../../src/charts/frame.ts';
import { chartKinds } from '../../../src/charts/kinds.ts';
import { getViewModel, type ViewModel } from '../../../src/charts/model.ts';
import { getViewTable } from '../../../src/charts/table.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { formatNumber } from '../../../src/i18n/number.ts';
import { formatAsOf } from '../../../src/i18n/period.ts';
import { renderChoropleth } from '../../../src/map/choropleth.ts';
import { kk, ru } from './example.ts';

// Chart, map, table and sentence of one view state the same values: for every view of every dataset, in both languages.
// The table is the measure: it has every value, each with a link to its row.

const { catalogue } = parseCatalogue(readProject(join(import.meta.dirname, '..', '..', '..')));
if (!catalogue) throw new Error('the project has no catalogue');

const views = [kk, ru].flatMap((language) =>
  [...catalogue.datasets.values()].flatMap((dataset) =>
    dataset.views.map((view) => {
      const model = getViewModel(catalogue, dataset, view, language);
      return { name: `${language.locale} ${model.id}`, language, model, dataset };
    }),
  ),
);

/** Kinds that write a value only where it has room. */
const sparing = ['line', 'multiples', 'stacked'];

/** Gives what a view's drawings write at each of its points, by the point's place. */
function writtenAt(svg: string): Map<number, string[]> {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const groups = [...document.querySelectorAll('[data-point]')].map((group) => ({
    place: Number(group.getAttribute('data-point')),
    words: [...group.querySelectorAll('.chart-value')].map(({ textContent }) => textContent),
  }));
  return new Map(
    [...Map.groupBy(groups, ({ place }) => place)].map(([place, own]) => [
      place,
      own.flatMap(({ words }) => words),
    ]),
  );
}

test.each(views)(
  'the table has every value as its row in the dataset has it: $name',
  ({ model, language, dataset }) => {
    const { rows } = getViewTable(model, catalogue, language);
    expect(rows.map(({ index }) => index)).toEqual([...model.points.keys()]);
    for (const { index, text, known } of rows) {
      const { observation, value } = model.points[index] ?? {};
      expect(known).toBe(value !== null);
      if (observation?.kind !== 'published') continue;
      const row = dataset.observations.find(({ id }) => id === observation.id);
      expect(value).toBe(row?.value);
      // The number that is printed is the row's own, as far as it is printed.
      const digits = text.replace(/[\s\u00a0]/g, '').match(/[\d]+(,\d+)?/)?.[0] ?? '';
      const scale = /млрд/.test(text) ? 1e9 : /млн/.test(text) ? 1e6 : /мың|тыс/.test(text) ? 1e3 : 1;
      if (value !== null && value !== undefined)
        expect(Number(digits.replace(',', '.')) * scale).toBeCloseTo(
          Math.abs(value),
          scale === 1 ? 2 : -Math.log10(scale) + 1,
        );
    }
  },
);

const drawn = views.filter(({ model }) => model.view.kind !== 'cards');

test.each(drawn)('the chart writes at each point what the table has: $name', ({ model, language }) => {
  const { rows } = getViewTable(model, catalogue, language);
  const { kind } = model.view;
  for (const size of sizes) {
    const svg = chartKinds[kind === 'map' || kind === 'cards' ? 'bars' : kind](model, language, size);
    const written = writtenAt(svg);
    for (const point of model.points) {
      const row = rows[point.index];
      const words = written.get(point.index);
      if (point.value === null) {
        expect(words ?? []).toEqual([]);
        continue;
      }
      expect(words, `${point.label} is drawn`).toBeDefined();
      for (const word of words ?? [])
        for (const part of word.split(' · '))
          expect([point.short, row?.share, dateOf(point)]).toContain(part);
      if (!sparing.includes(kind))
        expect(words?.some((word) => word.split(' · ').includes(point.short) || word === row?.share)).toBe(
          true,
        );
      // The short text is the table's text without the words of its unit.
      expect(row?.text.replace(/\s/g, '')).toContain(point.short.replace(/\s/g, ''));
    }
  }
});

function dateOf({ observation }: ViewModel['points'][number]): string {
  return observation?.period.split('-').reverse().join('.') ?? '';
}

test.each(drawn.filter(({ model }) => model.view.across === 'region' && !model.view.series))(
  'the map says of each region what the table has: $name',
  ({ model, language }) => {
    const { rows } = getViewTable(model, catalogue, language);
    const svg = renderChoropleth(model, catalogue, language, 'wide');
    const said = [...svg.matchAll(/<a [^>]*aria-label="([^"]*)"/g)].map(([, sentence = '']) => sentence);
    expect(said).toHaveLength(catalogue.regions.length);
    const byName = new Map(said.map((sentence) => [sentence.slice(0, sentence.indexOf(': ')), sentence]));
    for (const region of catalogue.regions) {
      const name = language.label(region.name);
      const row = rows.find(({ label, known }) => label === name && known);
      const text = row?.text ?? language.t('data.none');
      expect(byName.get(name)?.startsWith(`${name}: ${text}`), name).toBe(true);
    }
  },
);

test.each(views)('the sentence states no number that the table has not: $name', ({ model, language }) => {
  const { rows } = getViewTable(model, catalogue, language);
  // A label that begins a sentence begins with a capital letter.
  const heard = (text: string): string => plain(text).toLowerCase();
  const said = heard(describeView(model, language));
  const known = rows.filter((row) => row.known);
  expect(known.length === 0 || known.some(({ text }) => said.includes(heard(text)))).toBe(true);
  const stated = [
    ...rows.flatMap(({ text, share, label, series, date }) => [text, share, label, series, date]),
    ...model.points.flatMap(({ observation, inLabel }) => [
      observation ? formatAsOf(language.locale, observation.period) : '',
      inLabel ?? '',
    ]),
    ...model.series.flatMap(({ label, inLabel }) => [label, inLabel ?? '']),
    ...model.annotations.flatMap(({ date, text }) => [date, text]),
  ].map(heard);
  const rest = [...new Set(stated)]
    .filter((text) => text !== '')
    .sort((a, b) => b.length - a.length)
    .reduce((sentence, text) => sentence.replaceAll(text, ''), said);
  const numbers = rest.match(/\d[\d ]*(,\d+)?/g)?.map((number) => number.trim()) ?? [];
  const allowed = new Set([...changesOf(model, language), ...countsOf(model)]);
  expect(
    numbers.filter((number) => !allowed.has(number)),
    rest,
  ).toEqual([]);
});

test.each(
  views.filter(({ model }) => ['bars', 'map'].includes(model.view.kind) && model.view.across !== 'period'),
)('the sentence names the highest and the lowest value of the table: $name', ({ model, language }) => {
  const said = plain(describeView(model, language));
  for (const { key } of model.series) {
    const known = model.points.filter(({ series, value }) => series === key && value !== null);
    const values = known.flatMap(({ value }) => value ?? []);
    for (const point of known.filter(
      ({ value }) => value === Math.max(...values) || value === Math.min(...values),
    ))
      expect(said).toContain(plain(point.text));
  }
});

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

/** Every change that could be told between two of a view's values: in per cent, in points, in times. */
function changesOf({ points }: ViewModel, { locale }: Language): string[] {
  const values = points.flatMap(({ value }) => value ?? []);
  return values.flatMap((first) =>
    values.flatMap((last) => {
      const difference = Math.abs(last - first);
      return [(difference / first) * 100, difference, last / first]
        .filter(Number.isFinite)
        .flatMap((change) => [
          plain(formatNumber(locale, change, 1)),
          plain(formatNumber(locale, change, 0)),
        ]);
    }),
  );
}

/** Places and years are counted: never more than there are. */
function countsOf({ points, series }: ViewModel): string[] {
  const years = points.flatMap(({ observation }) =>
    observation ? [Number(observation.period.slice(0, 4))] : [],
  );
  const inner = Array.from({ length: Math.max(0, Math.max(...years) - Math.min(...years) - 1) }, (_, index) =>
    String(Math.min(...years) + 1 + index),
  );
  const most = Math.max(points.length, series.length, inner.length);
  return [...inner, ...Array.from({ length: most + 1 }, (_, count) => String(count))];
}
