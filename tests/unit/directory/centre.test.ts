import { expect, test } from 'vitest';
import { getCentre } from '../../../src/directory/centre.ts';
import { telephoneAddress } from '../../../src/directory/contacts.ts';
import { getFreshness } from '../../../src/directory/freshness.ts';
import { parsePeriod } from '../../../src/catalogue/period.ts';
import { getLanguage } from '../../../src/i18n/language.ts';
import { catalogueOf, rowOf, type CentreCells } from './centres.ts';

const centreOf = (cells: CentreCells, locale: 'kk' | 'ru' = 'ru') => {
  const catalogue = catalogueOf({ id: 'a', ...cells });
  return getCentre(catalogue, rowOf(catalogue, 'a'), getLanguage(locale));
};

test('an entry says what it knows in the words of the code lists', () => {
  const centre = centreOf({
    target_groups: 'families',
    service_forms: 'semi-inpatient',
    opened: '2023-07-04',
  });
  expect(centre).toMatchObject({
    type: 'реабилитационный центр',
    groups: ['семьи'],
    forms: ['полустационар'],
    ownership: 'государственная',
    opened: '4 июля 2023 г.',
  });
});

test('what no source says is listed as unknown and has no value', () => {
  const centre = centreOf({});
  expect(centre.unknown).toEqual([
    'settlement',
    'address',
    'phone',
    'groups',
    'forms',
    'capacity',
    'opened',
    'asOf',
  ]);
  expect(centre.capacity).toBeUndefined();
});

test('an address known in the other language only keeps its language', () => {
  expect(centreOf({ address_ru: 'улица Абая, 1' }, 'kk').address).toEqual({
    text: 'улица Абая, 1',
    lang: 'ru',
  });
});

test('an entry without a telephone names public lines, one with a telephone does not', () => {
  expect(centreOf({}).contacts.map(({ id }) => id)).toEqual(['line']);
  expect(centreOf({ phone: '+7 (7222) 00-00-00' }).contacts).toEqual([]);
});

test('a telephone is dialled by its digits', () => {
  expect(telephoneAddress('+7 (7172) 55-14-74')).toBe('tel:+77172551474');
  expect(telephoneAddress('111')).toBe('tel:111');
});

test('an entry is fresh for a year', () => {
  expect(getFreshness(parsePeriod('2025-12-01'), '2026-11-24')).toBe('fresh');
  expect(getFreshness(parsePeriod('2025-11-01'), '2026-11-24')).toBe('old');
  expect(getFreshness(undefined, '2026-11-24')).toBe('undated');
});
