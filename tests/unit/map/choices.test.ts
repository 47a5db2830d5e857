import { expect, test } from 'vitest';
import { locales } from '../../../src/catalogue/locale.ts';
import { getViewModel } from '../../../src/charts/model.ts';
import { getLanguage } from '../../../src/i18n/language.ts';
import {
  comparisonAddress,
  defaultMapChoice,
  listComparisons,
  listMapChoices,
} from '../../../src/map/choices.ts';
import { getLegend } from '../../../src/map/legend.ts';
import { getMapModel } from '../../../src/map/model.ts';
import { getRegionData } from '../../../src/map/region-data.ts';
import { catalogue } from './sample.ts';

const kk = getLanguage('kk');
const choices = listMapChoices(catalogue, kk);

test('every view made as a map can be chosen', () => {
  const chosen = choices.map(({ view }) => view);
  for (const { views } of catalogue.datasets.values()) {
    for (const view of views.filter(({ kind }) => kind === 'map')) expect(chosen).toContain(view);
  }
});

test('the map begins with the rate of persons with disabilities', () => {
  const { dataset, view } = defaultMapChoice(choices);
  expect([dataset.id, view.rule]).toEqual(['persons-with-disabilities', 'rate']);
});

test('without any map the error says what to add', () => {
  expect(() => defaultMapChoice([])).toThrow('add one to "views"');
});

test('every period that can be chosen has figures of five regions or more', () => {
  for (const { dataset, view, periods } of choices) {
    for (const period of periods) {
      const { points } = getViewModel(catalogue, dataset, view, kk, period);
      expect(
        new Set(points.filter(({ value }) => value !== null).map(({ key }) => key)).size,
      ).toBeGreaterThanOrEqual(5);
    }
  }
});

test.each(locales)('map, legend and list of every view say the values of its model (%s)', (locale) => {
  const language = getLanguage(locale);
  for (const { dataset, view } of choices) {
    const model = getViewModel(catalogue, dataset, view, language);
    const { regions } = getMapModel(model, catalogue, language);
    const listed = getRegionData(model, catalogue, language);
    expect(listed.map(({ code }) => code)).toEqual(regions.map(({ region }) => region.code));
    for (const { code, text, number, look, sentence } of listed) {
      const point = model.points.find(({ key, value }) => key === code && value !== null);
      expect(text).toBe(point?.text ?? language.t('data.none'));
      expect(sentence).toContain(text);
      expect(number === '').toBe(point === undefined);
      expect(look === 'no-data').toBe(point === undefined);
    }
    const { classes } = getLegend(model, catalogue, language);
    expect(classes.reduce((sum, { count }) => sum + Number.parseInt(count, 10), 0)).toBe(20);
  }
});

test('the first map stands beside each other one, each pair at an address of its own', () => {
  const pairs = listComparisons(choices);
  expect(pairs).toHaveLength(choices.length - 1);
  const first = defaultMapChoice(choices);
  for (const { pair } of pairs) {
    expect(pair[0]).toBe(first);
    expect(pair[1]).not.toBe(first);
  }
  const addresses = pairs.map(({ pair }) => comparisonAddress('kk', choices, pair[1]));
  expect(new Set(addresses).size).toBe(pairs.length);
  expect(addresses[0]).toBe('/kk/compare/');
  expect(comparisonAddress('ru', choices, first)).toBe('/ru/compare/');
  expect(addresses.slice(1)).toEqual(pairs.slice(1).map(({ slug }) => `/kk/compare/${slug}/`));
});
