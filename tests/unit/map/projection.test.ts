import { geoArea, geoPath } from 'd3';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { fitProjection } from '../../../src/map/projection.ts';
import { getRegionObject } from '../../../src/map/shape.ts';
import { topology } from './sample.ts';

const country = feature(topology, getRegionObject(topology));
const projection = fitProjection(country, [
  [10, 20],
  [710, 420],
]);
const path = geoPath(projection);

test('areas keep their ratio: every region has as much of the sheet as of the country', () => {
  const [sheet, globe] = [path.area(country), geoArea(country)];
  for (const region of country.features) {
    const [drawn, real] = [path.area(region) / sheet, geoArea(region) / globe];
    expect(Math.abs(drawn / real - 1), String(region.id)).toBeLessThan(0.005);
  }
});

test('the country fills the extent and stands with north above', () => {
  const [[left, top], [right, bottom]] = path.bounds(country);
  expect([left, right]).toEqual([expect.closeTo(10, 0), expect.closeTo(710, 0)]);
  expect(top).toBeGreaterThanOrEqual(20);
  expect(bottom).toBeLessThanOrEqual(420);
  const petropavl = projection([69.15, 54.87]);
  const shymkent = projection([69.59, 42.32]);
  expect(petropavl?.[1]).toBeLessThan(shymkent?.[1] ?? 0);
});
