import { expect, test } from 'vitest';
import { getLanguage } from '../../../src/i18n/language.ts';
import { getTowns } from '../../../src/map/towns.ts';
import { catalogue } from './sample.ts';

const towns = getTowns(catalogue, getLanguage('ru'));
const withPoint = [...catalogue.settlements.values()].filter(({ point }) => point);

test('the centre of each region is a main town, where the reference table knows its point', () => {
  const mains = towns.filter(({ isMain }) => isMain).map(({ name }) => name);
  const known = new Set(withPoint.map(({ name }) => name.ru));
  const expected = catalogue.regions
    .filter(({ type, capital }) => type === 'region' && known.has(capital.ru))
    .map(({ capital }) => capital.ru);
  expect(new Set(mains)).toEqual(new Set(expected));
  expect(mains).toEqual(expect.arrayContaining(['Семей', 'Уральск', 'Тараз']));
  expect(towns.slice(0, mains.length).every(({ isMain }) => isMain)).toBe(true);
});

test('villages, districts and towns without a point are not among them', () => {
  const names = new Set(towns.map(({ name }) => name));
  expect(names).toContain('Экибастуз');
  for (const name of ['Астана', 'Алматы', 'Шымкент']) expect(names).not.toContain(name);
  for (const { kind, name, point } of catalogue.settlements.values()) {
    if (kind === 'village' || kind === 'district' || !point) expect(names).not.toContain(name.ru);
  }
});
