import { expect, test } from 'vitest';
import type { Locale } from '../../../src/catalogue/locale.ts';
import { describeStanding } from '../../../src/charts/describe-standing.ts';
import { kk, makeModel, regionFigures, ru, type Given } from './example.ts';

const names = {
  kk: { name: 'Абай облысы', of: 'Абай облысының' },
  ru: { name: 'область Абай', of: 'области Абай' },
};

/** Says where the first of the regions stands. */
function stand(locale: Locale, figures: readonly (number | null | Given)[]): string | undefined {
  const model = makeModel(regionFigures(locale, figures), locale, { kind: 'bars' });
  const sentence = describeStanding(model, { code: 'KZ-0', ...names[locale] }, locale === 'kk' ? kk : ru);
  return sentence?.replace(/[\u00a0\u202f]/g, ' ');
}

test('a region is told with its value, its date and its place among those that are known', () => {
  const figures = [
    { value: 24_000, qualifier: 'over', rounding: 1000, period: '2023-01' } as const,
    30_000,
    null,
    9,
    5,
  ];
  expect(stand('kk', figures)).toBe(
    'Абай облысында — 24 мыңнан астам адам (2023 ж. қаңтар): дерегі бар 4 өңірдің ішінде 2-орын.',
  );
  expect(stand('ru', figures)).toBe(
    'Значение в области Абай — более 24 тыс. человек (январь 2023 г.): 2-е место из 4 регионов, по которым есть данные.',
  );
});

test('numbers agree: 1, 21 and ties', () => {
  const many = (own: number) => [own, ...Array.from({ length: 20 }, (_, index) => index + 2)];
  expect(stand('ru', many(1))).toBe(
    'Значение в области Абай — 1 человек (1 января 2025 г.): 21-е место из 21 региона, по которым есть данные.',
  );
  expect(stand('kk', many(22))).toContain('22 адам (2025 ж. 1 қаңтар): дерегі бар 21 өңірдің ішінде 1-орын.');
  expect(stand('kk', [5, 5, 9, 1])).toContain('2–3-орындар.');
  expect(stand('ru', [5, 5, 9, 1])).toContain('2–3-е места из 4 регионов');
});

test('no data is said, and a place among two is not told', () => {
  expect(stand('kk', [null, 1, 2, 3])).toBe('Абай облысының дерегі жоқ.');
  expect(stand('ru', [null, 1, 2, 3])).toBe('Для области Абай данных нет.');
  expect(stand('kk', [4, 5])).toBeUndefined();
});

test('a region that the view leaves out has no standing', () => {
  const model = makeModel(regionFigures('kk', [1, 2, 3, 4]), 'kk', { kind: 'bars' });
  expect(describeStanding(model, { code: 'KZ-99', ...names.kk }, kk)).toBeUndefined();
});
