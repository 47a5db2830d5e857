import { expect, test } from 'vitest';
import { locales } from '../../../src/catalogue/locale.ts';
import type { ClassMethod } from '../../../src/catalogue/view.ts';
import { getLanguage } from '../../../src/i18n/language.ts';
import { getLegend } from '../../../src/map/legend.ts';
import { catalogue, figuresOf, makeMapView } from './sample.ts';

const kk = getLanguage('kk');
const ru = getLanguage('ru');

test('each class states its lowest and highest value and how many regions are in it', () => {
  const { classes } = getLegend(
    makeMapView(
      'ru',
      figuresOf((index) => (index + 1) * 100),
    ),
    catalogue,
    ru,
  );
  expect(classes.map(({ range, count }) => `${range}: ${count}`.replaceAll('\u00a0', ' '))).toEqual([
    '100–400: 4 региона',
    '500–800: 4 региона',
    '900–1 200: 4 региона',
    '1 300–1 600: 4 региона',
    '1 700–2 000: 4 региона',
  ]);
});

test.each(locales)('classes and "no data" together count every region (%s)', (locale) => {
  const figures = { 'KZ-10': 5, 'KZ-11': 5, 'KZ-71': 9 };
  const { classes } = getLegend(makeMapView(locale, figures), catalogue, getLanguage(locale));
  const counts = classes.map(({ count }) => Number.parseInt(count, 10));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20);
  expect(classes.at(-1)).toMatchObject({ scale: undefined, range: getLanguage(locale).t('data.none') });
});

test('a class of one value prints it once', () => {
  expect(getLegend(makeMapView('kk', { 'KZ-10': 5 }), catalogue, kk).classes[0]).toEqual({
    scale: 3,
    range: '5',
    count: '1 өңір',
  });
});

test('a map without any value has only "no data"', () => {
  const { classes, notes } = getLegend(makeMapView('kk', {}), catalogue, kk);
  expect(classes).toEqual([{ scale: undefined, range: 'дерек жоқ', count: '20 өңір' }]);
  expect(notes).toEqual([]);
});

test('a view chooses how its classes are cut, and the legend says how', () => {
  const figures = figuresOf((index) => 2 ** index);
  const cut = (classes?: ClassMethod) => {
    const { classes: lines, notes } = getLegend(makeMapView('ru', figures, 'Мысал', classes), catalogue, ru);
    return [lines.map(({ count }) => Number.parseInt(count, 10)), notes[0]];
  };
  expect(cut()).toEqual([[4, 4, 4, 4, 4], expect.stringContaining('с примерно равным числом регионов')]);
  expect(cut('equal')).toEqual([[17, 1, 1, 1], expect.stringContaining('равной ширины')]);
  expect(cut('natural')).toEqual([[15, 2, 1, 1, 1], expect.stringContaining('большие разрывы')]);
});

test('signs are explained where the map has them', () => {
  const figures = { 'KZ-10': { value: 1, qualifier: 'over' as const } };
  expect(getLegend(makeMapView('ru', figures), catalogue, ru).notes).toEqual([
    'Знаки на карте и в ячейках: > — более, ≈ — около, < — до.',
  ]);
});

test('how classes were cut is said, and that dates differ or are old where they are', () => {
  const alike = getLegend(
    makeMapView(
      'kk',
      figuresOf((index) => index),
    ),
    catalogue,
    kk,
  );
  expect(alike.notes).toEqual([
    'Өңірлер көрсеткіш мәніне қарай 5 топқа бөлінген, әр топтағы өңірлер саны шамамен бірдей.',
  ]);
  const figures = { 'KZ-10': { value: 1, period: '2014' }, 'KZ-11': { value: 2, period: '2025' } };
  expect(getLegend(makeMapView('ru', figures), catalogue, ru).notes).toEqual([
    'Регионы разделены по значению на 2 группы с примерно равным числом регионов.',
    'Данные регионов относятся к разному времени: дата каждого значения указана в таблице.',
    '* Эти данные более чем на три года старше самых новых на карте.',
  ]);
});
