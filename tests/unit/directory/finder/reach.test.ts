import { expect, test } from 'vitest';
import { getCatalogue } from '../../../../src/catalogue/current.ts';
import { makeFinderData } from '../../../../src/directory/finder/make.ts';
import { formatKm, measureReach } from '../../../../src/directory/finder/reach.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';

test('a distance from a town is that of the towns, and is never called exact', () => {
  const data = makeFinderData(getCatalogue(), getLanguage('ru'));
  const reach = measureReach(data, { latitude: 51.7298, longitude: 75.3266 });
  const of = (id: string) => [...reach].find(([centre]) => centre.id === id)?.[1];
  expect(of('ekibastuz-rannyaya-podderzhka-dara')).toMatchObject({ exact: false });
  expect(of('ekibastuz-rannyaya-podderzhka-dara')?.km).toBeLessThan(0.1);
  expect(of('pavlodar-samal')?.km).toBeCloseTo(128.6, 0);
  // Nobody says where in the region this one will stand.
  expect(of('pavlodar-reab-150-plan')).toBeUndefined();
});

test.each([
  [3.27, true, '3,3'],
  [0.01, true, '0,1'],
  [3.27, false, '3'],
  [0.2, false, '1'],
  [1234.5, false, '1\u00a0235'],
])('%d km, exact: %s → «%s»', (km, exact, text) => {
  expect(formatKm(km, exact)).toBe(text);
});
