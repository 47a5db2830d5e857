import { expect, test } from 'vitest';
import { findAreaFigures, newestOf } from '../../../../src/components/regions/figures.ts';
import { findHeadlines, listHeadlines } from '../../../../src/components/regions/headline.ts';
import { findSeries } from '../../../../src/components/regions/series.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';
import { smallCatalogue } from '../../catalogue/small.ts';

const catalogue = smallCatalogue();
const persons = (area: 'KZ-10' | 'KZ-75') =>
  findAreaFigures(catalogue, area).find(({ dataset }) => dataset.id === 'persons-with-disabilities');

test('a region stands with its newest figure beside the newest of the country', () => {
  const [figure] = persons('KZ-10')?.totals ?? [];
  expect(figure?.newest.row).toBe('KZ-10.2023-01.total');
  expect(figure?.country?.row).toBe('KZ.2023.total');
  expect(figure?.rivals).toEqual([]);
});

test('a figure that is not published is not shown as one', () => {
  expect(persons('KZ-75')?.narrow).toEqual([]);
});

test('figures of one time that differ stand side by side, equal ones once', () => {
  const [one] = persons('KZ-10')?.totals.map(({ newest }) => newest) ?? [];
  if (!one) throw new Error('no figure');
  const other = { ...one, value: 25_000 };
  expect(newestOf([one, { ...one }, other])).toEqual([one, other]);
});

test('headlines are the same for every region, known or not', () => {
  const indicators = listHeadlines(catalogue).map(({ indicator }) => indicator.id);
  for (const region of catalogue.regions) {
    expect(findHeadlines(catalogue, region.code).map(({ indicator }) => indicator.id)).toEqual(indicators);
  }
});

test('fewer than three periods make no line', () => {
  expect(findSeries(catalogue, catalogue.country, getLanguage('kk'))).toEqual([]);
});
