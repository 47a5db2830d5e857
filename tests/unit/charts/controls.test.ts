import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import { readProject } from '../../../src/catalogue/read.ts';
import { getControls, type Controls } from '../../../src/charts/controls.ts';
import { findView } from '../../../src/charts/find-view.ts';
import { getViewModel } from '../../../src/charts/model.ts';
import { listEveryPeriod, listPeriods } from '../../../src/charts/periods.ts';
import { selectObservations } from '../../../src/charts/select.ts';
import { kk, ru } from './example.ts';

const catalogue = readCatalogue();

function readCatalogue(): Catalogue {
  const parsed = parseCatalogue(readProject(join(import.meta.dirname, '..', '..', '..'))).catalogue;
  if (!parsed) throw new Error('the project has no catalogue');
  return parsed;
}

function controlsOf(of: string, language = ru): Controls {
  const { dataset, view } = findView(catalogue, of);
  const model = getViewModel(catalogue, dataset, view, language);
  return getControls(model, catalogue, dataset, language);
}

test('a view of the latest figures can be set to dates with enough of them, oldest first, itself last', () => {
  const { periods } = controlsOf('population/by-region', kk);
  expect(periods.at(-1)).toEqual({ period: '', label: 'соңғы белгілі деректер' });
  expect(periods[0]).toEqual({ period: '2022-08-01', label: '2022 ж. 1 тамыз' });
  const dates = periods.slice(0, -1).map(({ period }) => period);
  expect(dates).toEqual([...dates].sort());
});

test('a view of one date stands among the others in time', () => {
  const { periods } = controlsOf('service-providers/by-form');
  expect(periods.map(({ period }) => period)).toEqual(['2015', '']);
  expect(periods.at(-1)?.label).toBe('31 декабря 2023 г.');
});

test('every period offered has figures of at least five regions, or two of anything else', () => {
  const offered = listEveryPeriod(catalogue);
  expect(offered.length).toBeGreaterThan(10);
  for (const { dataset, view, period } of offered) {
    const known = selectObservations(catalogue, dataset, view, period).filter(
      ({ value, area }) => value !== null && !(view.across === 'region' && area === 'KZ'),
    );
    expect(known.length, `${dataset.id}/${view.id} ${period}`).toBeGreaterThanOrEqual(
      view.across === 'region' ? 5 : 2,
    );
  }
});

test('a view over time has no date to choose, nor have cards', () => {
  for (const of of ['population/over-time', 'population/region-change', 'early-support/centres']) {
    const { dataset, view } = findView(catalogue, of);
    expect(listPeriods(catalogue, dataset, view), of).toEqual([]);
  }
});

test('rows have orders; the one of the build stands first and is named as what it is', () => {
  expect(controlsOf('population/by-region').orders.map(({ order, label }) => [order, label])).toEqual([
    ['', 'view.order.high'],
    ['value', 'view.order.low'],
    ['name', 'view.order.name'],
    ['-date', 'view.order.new'],
  ]);
  expect(controlsOf('population/over-time').orders).toEqual([]);
  expect(controlsOf('disability-benefits/size-childhood').orders).toEqual([]);
});

test('series can be taken out where a drawing has several, parts where a legend names them', () => {
  expect(controlsOf('population/region-change').toggles).toMatchObject({
    by: 'series',
    items: [{ key: '2023-01-01' }, { key: '2026-01-01' }],
  });
  expect(controlsOf('persons-with-disabilities/age-over-time').toggles.by).toBe('key');
  expect(controlsOf('population/by-region').toggles.items).toEqual([]);
  expect(controlsOf('population/region-courses').toggles.items).toEqual([]);
});
