import { describe, expect, test } from 'vitest';
import { getWalk } from '../../../src/charts/walk.ts';
import { kk, makeModel, regionFigures, ru } from './example.ts';

const texts = (...args: Parameters<typeof getWalk>): string[] =>
  getWalk(...args).map(({ text }) => text.replaceAll('\u00a0', ' '));

describe('one series', () => {
  test('is the whole and its values, the unknown said as unknown', () => {
    const figures = regionFigures('kk', [1200, null, 21]);
    expect(texts(makeModel(figures, 'kk', { kind: 'bars', title: 'Адамдар' }), kk)).toEqual([
      'Адамдар. 2 мән; 1 мәннің дерегі жоқ.',
      'Абай облысы: 1 200 адам.',
      'Ақмола облысы: дерек жоқ.',
      'Ақтөбе облысы: 21 адам.',
    ]);
  });

  test('agrees with its numbers in Russian', () => {
    const whole = (count: number): string | undefined =>
      texts(
        makeModel(
          regionFigures(
            'ru',
            Array.from({ length: count }, () => 1),
          ),
          'ru',
          { kind: 'bars', title: 'Люди' },
        ),
        ru,
      )[0];
    expect([1, 2, 5].map(whole)).toEqual(['Люди. 1 значение.', 'Люди. 2 значения.', 'Люди. 5 значений.']);
  });

  test('says dates only where they differ', () => {
    const figures = [
      { value: 5, label: 'А', period: '2023-07-01' },
      { value: 6, label: 'Б', period: '2024' },
    ];
    expect(texts(makeModel(figures, 'kk', { kind: 'bars' }), kk).slice(1)).toEqual([
      'А: 5 адам (2023 ж. 1 шілде).',
      'Б: 6 адам (2024 ж.).',
    ]);
  });
});

test('several series have a stop of their own, with their lowest and highest value', () => {
  const series = [
    { key: 'c', label: 'балалар' },
    { key: 'w', label: 'ересектер' },
  ];
  const figures = [
    { value: 21, label: '2023', key: '2023', series: 'c' },
    { value: 1000, label: '2024', key: '2024', series: 'c' },
    { value: null, label: '2023', key: '2023', series: 'w' },
  ];
  const model = makeModel(figures, 'kk', { kind: 'bars', series, title: 'Адамдар' });
  expect(texts(model, kk)).toEqual([
    'Адамдар. 2 қатар, 2 мән; 1 мәннің дерегі жоқ.',
    'балалар: 2 мән; ең төмені — 21 адам, ең жоғарысы — 1 000 адам.',
    '2023 (балалар): 21 адам.',
    '2024 (балалар): 1 000 адам.',
    'ересектер: 0 мән; 1 мәннің дерегі жоқ.',
    '2023 (ересектер): дерек жоқ.',
  ]);
  expect(getWalk(model, kk).map(({ level }) => level)).toEqual([1, 2, 3, 3, 2, 3]);
});

test('parts of a whole say their share', () => {
  const model = makeModel(
    [
      { value: 30, label: 'дети' },
      { value: 90, label: 'взрослые' },
    ],
    'ru',
    { kind: 'parts' },
  );
  expect(texts(model, ru).slice(1)).toEqual([
    'дети: 30 человек, доля — 25 %.',
    'взрослые: 90 человек, доля — 75 %.',
  ]);
});

test('names are ranked by the alphabet of the language: Ә after А, Қ after К', () => {
  const model = makeModel(
    ['Қ', 'К', 'Ә', 'Б', 'А'].map((label) => ({ value: 1, label })),
    'kk',
    { kind: 'bars' },
  );
  const ranks = getWalk(model, kk).flatMap(({ point, text }) => (point ? [{ rank: point.rank, text }] : []));
  expect(ranks.sort((a, b) => a.rank - b.rank).map(({ text }) => text[0])).toEqual(['А', 'Ә', 'Б', 'К', 'Қ']);
});
