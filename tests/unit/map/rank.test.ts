import { expect, test } from 'vitest';
import { getLanguage } from '../../../src/i18n/language.ts';
import { getMapModel } from '../../../src/map/model.ts';
import { rankRegions } from '../../../src/map/rank.ts';
import { getRegionData } from '../../../src/map/region-data.ts';
import { catalogue, makeMapView } from './sample.ts';

const kk = getLanguage('kk');
const view = makeMapView('kk', { 'KZ-75': 9, 'KZ-10': -3, 'KZ-61': 9, 'KZ-63': 0 });

test('regions stand by value, equal ones by name, unknown ones last by name', () => {
  const ranked = rankRegions(getMapModel(view, catalogue, kk).regions);
  const codes = ranked.map(({ region }) => region.code);
  expect(codes.slice(0, 4)).toEqual(['KZ-75', 'KZ-61', 'KZ-63', 'KZ-10']);
  const unknown = ranked.slice(4).map(({ name }) => name);
  expect(unknown).toEqual([...unknown].sort(new Intl.Collator('kk-KZ').compare));
  expect(unknown).toHaveLength(16);
});

test('the map in motion lists them in the same order', () => {
  const data = getRegionData(view, catalogue, kk);
  const ranked = rankRegions(getMapModel(view, catalogue, kk).regions);
  expect([...data].sort((a, b) => a.order - b.order).map(({ code }) => code)).toEqual(
    ranked.map(({ region }) => region.code),
  );
});
