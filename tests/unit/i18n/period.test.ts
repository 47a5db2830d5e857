import { expect, test } from 'vitest';
import { parsePeriod } from '../../../src/catalogue/period.ts';
import { formatAsOf, formatPeriod } from '../../../src/i18n/period.ts';

test.each([
  [
    '2023-07-01',
    '2023 ж. 1 шілде',
    '1 июля 2023 г.',
    '2023 жылғы 1 шілдедегі жағдай бойынша',
    'по состоянию на 1 июля 2023 года',
  ],
  [
    '2023-07',
    '2023 ж. шілде',
    'июль 2023 г.',
    '2023 жылғы шілдедегі жағдай бойынша',
    'по состоянию на июль 2023 года',
  ],
  ['2023', '2023 ж.', '2023 г.', '2023 жылғы дерек бойынша', 'по данным за 2023 год'],
])('%s is printed in Kazakh and in Russian', (text, kk, ru, asOfKk, asOfRu) => {
  const period = parsePeriod(text);
  if (!period) throw new Error(`no period: ${text}`);
  const plain = (printed: string) => printed.replace(/[\u00a0\u202f]/g, ' ');
  expect(plain(formatPeriod('kk', period))).toBe(kk);
  expect(plain(formatPeriod('ru', period))).toBe(ru);
  expect(formatAsOf('kk', period)).toBe(asOfKk);
  expect(formatAsOf('ru', period)).toBe(asOfRu);
});
