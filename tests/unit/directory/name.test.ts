import { expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { Locale } from '../../../src/catalogue/locale.ts';
import { nameCentre, nameCentres } from '../../../src/directory/name.ts';
import { getLanguage } from '../../../src/i18n/language.ts';
import { catalogueOf } from './centres.ts';

const headings = (catalogue: Catalogue, locale: Locale) =>
  [...nameCentres(catalogue, getLanguage(locale)).values()].map(({ heading }) => heading);

test('a centre is called as the source in that language calls it, with the other name beside it', () => {
  const catalogue = catalogueOf({ id: 'a', name_kk: '«Мейірім» орталығы', name_ru: 'Центр «Мейирим»' });
  expect(nameCentre(catalogue, 'a', getLanguage('kk'))).toEqual({
    heading: '«Мейірім» орталығы',
    composed: false,
    other: { text: 'Центр «Мейирим»', lang: 'ru' },
  });
  expect(nameCentre(catalogue, 'a', getLanguage('ru')).heading).toBe('Центр «Мейирим»');
});

test('without a Kazakh name the heading is put together from brand, type and place', () => {
  const catalogue = catalogueOf(
    { id: 'a', brand: '«Асыл Мирас»', settlement: 'semey' },
    { id: 'b', name_ru: 'Стройка' },
  );
  const kk = getLanguage('kk');
  expect(nameCentre(catalogue, 'a', kk)).toMatchObject({
    heading: '«Асыл Мирас» оңалту орталығы, Семей',
    composed: true,
    other: { text: 'Центр', lang: 'ru' },
  });
  expect(nameCentre(catalogue, 'b', kk).heading).toBe('Оңалту орталығы, Абай облысы');
});

test('what has no type of its own is not called by its type', () => {
  const catalogue = catalogueOf(
    { id: 'a', brand: '«Бірлік»', settlement: 'semey', type: 'other' },
    { id: 'b', type: 'other' },
    { id: 'c', brand: '«Бірлік»', settlement: 'semey', type: 'ngo-service' },
  );
  expect(headings(catalogue, 'kk')).toEqual([
    '«Бірлік», Семей',
    'Мекеме немесе жоба, Абай облысы',
    '«Бірлік» үкіметтік емес ұйымының қызметі, Семей',
  ]);
});

test('a name that is the same in both languages is shown once', () => {
  const catalogue = catalogueOf({ id: 'a', name_kk: '«Бірлік»', name_ru: '«Бірлік»' });
  expect(nameCentre(catalogue, 'a', getLanguage('kk')).other).toBeUndefined();
});

test('centres that are called alike are told apart by the town', () => {
  const catalogue = catalogueOf({ id: 'a', settlement: 'semey' }, { id: 'b', settlement: 'ayagoz' });
  expect(headings(catalogue, 'ru')).toEqual(['Центр (Семей)', 'Центр (Аягоз)']);
});

test('what does not differ is not added', () => {
  const catalogue = catalogueOf(
    { id: 'a', settlement: 'semey', address_ru: 'улица Абая, 1' },
    { id: 'b', settlement: 'semey', capacity: '50' },
    { id: 'c', name_ru: 'Другой', settlement: 'semey' },
  );
  expect(headings(catalogue, 'ru')).toEqual(['Центр (улица Абая, 1)', 'Центр', 'Другой']);
});

test('centres of which nothing differs are numbered', () => {
  const catalogue = catalogueOf({ id: 'a' }, { id: 'b' }, { id: 'c' });
  expect(headings(catalogue, 'kk')).toEqual([
    'Оңалту орталығы, Абай облысы',
    'Оңалту орталығы, Абай облысы (2)',
    'Оңалту орталығы, Абай облысы (3)',
  ]);
});

test('all headings of a directory differ', () => {
  const catalogue = catalogueOf(
    { id: 'a', settlement: 'semey', status: 'planned', capacity: '150' },
    { id: 'b', settlement: 'semey', status: 'planned', ownership: 'ngo' },
    { id: 'c', settlement: 'semey' },
    { id: 'd', settlement: 'village' },
    { id: 'e' },
  );
  for (const locale of ['kk', 'ru'] as const) expect(new Set(headings(catalogue, locale)).size).toBe(5);
});
