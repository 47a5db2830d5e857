import { expect, test } from 'vitest';
import { getLanguage } from '../../../src/i18n/language.ts';
import { getMapCentres, type MapCentre } from '../../../src/map/centres.ts';
import { clusterPlaces, groupPlaces } from '../../../src/map/cluster.ts';
import { catalogue } from './sample.ts';

test('every centre of the directory is there, with a page in the same language', () => {
  const { centres, counts } = getMapCentres(catalogue, getLanguage('kk'));
  expect(new Set(centres.map(({ id }) => id))).toEqual(new Set(catalogue.centres.keys()));
  for (const { id, href, name } of centres) {
    expect(href).toBe(`/kk/centres/${id}/`);
    expect(name).not.toBe('');
  }
  expect(counts).toHaveLength(centres.length + 1);
});

test('counts agree with their numbers', () => {
  const { counts } = getMapCentres(catalogue, getLanguage('ru'));
  expect([counts[1], counts[3], counts[5], counts[11], counts[21]]).toEqual([
    '1 центр',
    '3 центра',
    '5 центров',
    '11 центров',
    '21 центр',
  ]);
});

test('a point of a settlement is never called precise', () => {
  for (const { id, precise } of getMapCentres(catalogue, getLanguage('ru')).centres) {
    if (catalogue.centres.get(id)?.precision !== 'address') expect(precise, id).toBe(false);
  }
});

const centre = (
  id: string,
  latitude: number | null,
  longitude: number | null,
  more: Partial<MapCentre> = {},
): MapCentre => ({
  ...{ id, name: id, type: 'орталық', place: 'Семей', region: 'KZ-10', status: 'operating', statusText: '' },
  ...{ href: `/kk/centres/${id}/`, latitude, longitude, precise: false },
  ...more,
});

test('centres of one town stand at one place; those without a point at none', () => {
  const places = groupPlaces([
    centre('a', 50, 80),
    centre('b', 50, 80),
    centre('c', 51, 80),
    centre('d', null, null),
  ]);
  expect(places.map(({ centres }) => centres.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
});

test('places close together on the screen are one mark; planned centres are counted apart', () => {
  const places = groupPlaces([
    centre('a', 50, 80),
    centre('b', 50, 80.1, { status: 'planned' }),
    centre('c', 50, 70, { status: 'unknown' }),
  ]);
  const toScreen = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
    x: longitude * 10,
    y: latitude,
  });
  const clusters = clusterPlaces(places, toScreen, 44);
  expect(clusters.map(({ places: own, count, planned }) => [own.length, count, planned])).toEqual([
    [1, 1, 0],
    [2, 1, 1],
  ]);
  expect(clusterPlaces(places, toScreen, 0.5)).toHaveLength(3);
});

test('no place is lost or doubled by clustering', () => {
  const places = groupPlaces(getMapCentres(catalogue, getLanguage('kk')).centres);
  const toScreen = ({ latitude, longitude }: { latitude: number; longitude: number }) => ({
    x: longitude * 8,
    y: -latitude * 12,
  });
  for (const radius of [1, 44, 5000]) {
    const shown = clusterPlaces(places, toScreen, radius).flatMap((cluster) => cluster.places);
    expect(new Set(shown)).toEqual(new Set(places));
    expect(shown).toHaveLength(places.length);
  }
});
