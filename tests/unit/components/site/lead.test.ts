import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../../src/catalogue/catalogue.ts';
import type { Dataset } from '../../../../src/catalogue/dataset.ts';
import { loadCatalogue } from '../../../../src/catalogue/load.ts';
import type { Observation } from '../../../../src/catalogue/observation.ts';
import type { View } from '../../../../src/catalogue/view.ts';
import { getViewModel, type ViewModel } from '../../../../src/charts/model.ts';
import { findKeyViews, findLeadMap, pickNational } from '../../../../src/components/site/lead.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';

const small = loadCatalogue(join(import.meta.dirname, '..', '..', '..', 'fixtures', 'small'));
const id = 'persons-with-disabilities';
const people = small.datasets.get(id);
const [view] = people?.views ?? [];
if (!people || !view) throw new Error('the small catalogue has lost its view');

const withViews = (views: Readonly<Record<string, readonly View[]>>): Catalogue => {
  const datasets = Object.entries(views).map(([name, own]): [string, Dataset] => [
    name,
    { ...people, id: name, views: own.map((one) => ({ ...one, dataset: name })) },
  ]);
  return { ...small, datasets: new Map(datasets) };
};

const plainMap: View = { ...view, kind: 'map', rule: undefined };
const rateMap: View = { ...view, kind: 'map', rule: 'rate' };
const cards: View = { ...view, kind: 'cards' };

describe('the home page', () => {
  test('leads with a map of figures per residents rather than with one of totals', () => {
    const catalogue = withViews({ population: [plainMap], people: [plainMap, rateMap] });
    expect(findLeadMap(catalogue)).toMatchObject({ dataset: 'people', rule: 'rate' });
    expect(findLeadMap(withViews({ population: [plainMap] }))?.dataset).toBe('population');
    expect(findLeadMap(withViews({}))).toBeUndefined();
  });

  test('begins its key figures with the dataset of that map', () => {
    const catalogue = withViews({ benefits: [cards], none: [view], people: [rateMap, cards] });
    expect(findKeyViews(catalogue).map((one) => one.dataset.id)).toEqual(['people', 'benefits']);
  });

  test('shows national figures only besides, the largest first', () => {
    const base = getViewModel(small, people, view, getLanguage('kk'));
    const [any] = [...small.observations.values()];
    const [point] = base.points;
    if (!any || !point) throw new Error('the small catalogue has lost its figures');
    const make = (value: number | null, area: Observation['area'], across = 'indicator'): ViewModel => ({
      ...base,
      view: { ...base.view, across },
      points: [{ ...point, value, observation: { ...any, area } }],
    });
    const models = [
      make(5, 'KZ'),
      make(9000, 'KZ-75'),
      make(700, 'KZ'),
      make(null, 'KZ'),
      make(8000, 'KZ', 'group'),
    ];
    expect(pickNational(models, 'KZ').map((one) => one.point.value)).toEqual([700, 5]);
    expect(pickNational(models, 'KZ', 1)).toHaveLength(1);
  });
});
