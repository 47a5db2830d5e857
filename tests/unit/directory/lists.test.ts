import { expect, test } from 'vitest';
import { completenessByRegion, getCompleteness, shareOf } from '../../../src/directory/completeness.ts';
import {
  assertAddresses,
  listByRegion,
  listByType,
  sortByName,
  splitByStatus,
} from '../../../src/directory/lists.ts';
import { getLanguage } from '../../../src/i18n/language.ts';
import { catalogueOf } from './centres.ts';

const catalogue = catalogueOf(
  { id: 'a', name_kk: 'Өмір', name_ru: 'Жизнь', address_ru: 'улица Абая, 1', as_of: '2025' },
  { id: 'b', name_kk: 'Оңалту', name_ru: 'Абай', type: 'home-care-unit', status: 'planned' },
  { id: 'c', name_kk: 'Ұлан', name_ru: 'Вера', status: 'unknown', address_kk: 'Абай көшесі, 1' },
);
const rows = [...catalogue.centres.values()];
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).join('');

test('planned and doubtful centres do not stand among the operating ones', () => {
  const { operating, planned, unknown } = splitByStatus(rows);
  expect([ids(operating), ids(planned), ids(unknown)]).toEqual(['a', 'b', 'c']);
});

test('every region is listed, the ones without centres too', () => {
  const lists = listByRegion(catalogue);
  expect(lists.map(({ region }) => region.code)).toEqual(catalogue.regions.map(({ code }) => code));
  expect(lists.flatMap((list) => [...list.rows]).length).toBe(3);
});

test('types are listed in the order of their codes, if they have centres', () => {
  expect(listByType(catalogue).map(({ type, rows: own }) => [type, ids(own)])).toEqual([
    ['rehabilitation', 'ac'],
    ['home-care-unit', 'b'],
  ]);
});

test('names are sorted by the alphabet of the language', () => {
  expect(ids(sortByName(catalogue, rows, getLanguage('kk')))).toBe('bac');
  expect(ids(sortByName(catalogue, rows, getLanguage('ru')))).toBe('bca');
});

test('completeness counts the entries that have a field, and those whose date is not older than a year', () => {
  const access = { known: 0, asked: 18 };
  expect(getCompleteness(rows, '2025-12-01')).toEqual({
    ...{ count: 3, address: 2, phone: 0, date: 1, recent: 1, access },
  });
  expect(getCompleteness(rows, '2027-01-01').recent).toBe(0);
  expect(completenessByRegion(catalogue).map(({ count }) => count)).toContain(3);
});

test('a share of nothing is no number', () => {
  expect(shareOf(1, 4)).toBe(25);
  expect(shareOf(0, 0)).toBeUndefined();
});

test('an id that is a word of the addresses of lists is refused', () => {
  expect(() => assertAddresses(catalogue)).not.toThrow();
  expect(() => assertAddresses(catalogueOf({ id: 'region' }))).toThrow('«region»');
});
