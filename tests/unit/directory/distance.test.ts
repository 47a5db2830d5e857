import { expect, test } from 'vitest';
import { distanceKm } from '../../../src/directory/distance.ts';
import { findNearby } from '../../../src/directory/nearby.ts';
import { catalogueOf, rowOf, type CentreCells } from './centres.ts';

const astana = { latitude: 51.1694, longitude: 71.4491 };
const almaty = { latitude: 43.2389, longitude: 76.8897 };

test('a great circle: Astana to Almaty is about 973 km', () => {
  expect(distanceKm(astana, almaty)).toBeCloseTo(972.7, 0);
});

test('distance is zero to itself, the same both ways, and crosses the date line the short way', () => {
  expect(distanceKm(astana, astana)).toBe(0);
  expect(distanceKm(astana, almaty)).toBe(distanceKm(almaty, astana));
  const east = { latitude: 0, longitude: 179.5 };
  expect(distanceKm(east, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.2, 0);
});

const inSemey: CentreCells = { settlement: 'semey', precision: 'settlement' };

test('nearby are first those of the same town, then by distance, then those without a point; planned ones never', () => {
  const catalogue = catalogueOf(
    { id: 'here', ...inSemey },
    { id: 'unplaced' },
    { id: 'far', settlement: 'ayagoz', precision: 'settlement' },
    { id: 'same', ...inSemey },
    { id: 'planned', ...inSemey, status: 'planned' },
  );
  const found = findNearby(catalogue, rowOf(catalogue, 'here'));
  expect(found.map(({ row }) => row.id)).toEqual(['same', 'far', 'unplaced']);
  expect(found.map(({ distance }) => distance && Math.round(distance))).toEqual([0, 272, undefined]);
});

test('no more are given than asked for', () => {
  const catalogue = catalogueOf({ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' });
  expect(findNearby(catalogue, rowOf(catalogue, 'a'), 2)).toHaveLength(2);
});
