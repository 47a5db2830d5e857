import { expect, test } from 'vitest';
import { comparePeriods, daysBetween, parsePeriod, type Period } from '../../../src/catalogue/period.ts';

const period = (text: string): Period => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(`no period: ${text}`);
  return parsed;
};

test.each(['2023', '2023-07', '2023-07-01', '2024-02-29'])('%s is a period', (text) => {
  expect(parsePeriod(text)).toBe(text);
});

test.each(['', '23', '2023-13', '2023-02-30', '2023-02-29', '2023-7-1', '01.07.2023', '2023-07-01T00:00'])(
  '«%s» is no period',
  (text) => {
    expect(parsePeriod(text)).toBeUndefined();
  },
);

test('periods stand in the order of their first days, the wider one first', () => {
  const sorted = ['2023-07', '2023-01-01', '2022', '2023'].map(period).sort(comparePeriods);
  expect(sorted).toEqual(['2022', '2023', '2023-01-01', '2023-07']);
});

test('a year counts as its middle', () => {
  expect(daysBetween(period('2023'), period('2023-07-01'))).toBe(0);
  expect(daysBetween(period('2023-01-01'), period('2024-01-01'))).toBe(365);
});
