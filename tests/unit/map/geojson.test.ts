import { geoArea } from 'd3';
import { expect, test } from 'vitest';
import { toRegionsGeoJson } from '../../../src/map/geojson.ts';
import { catalogue } from './sample.ts';

type Collection = {
  type: string;
  features: {
    id: string;
    properties: Record<string, string>;
    geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
  }[];
};
const collection: Collection = JSON.parse(toRegionsGeoJson(catalogue));

test('the collection has the 20 regions in the order of codes, named in every language', () => {
  expect(collection.type).toBe('FeatureCollection');
  expect(collection.features.map(({ id }) => id)).toEqual(catalogue.regions.map(({ code }) => code));
  expect(collection.features[0]?.properties).toMatchObject({
    code: 'KZ-10',
    name_kk: 'Абай облысы',
    name_ru: 'область Абай',
  });
});

test('outer rings run counter-clockwise (RFC 7946): read the other way round each is the rest of the globe', () => {
  for (const { id, geometry } of collection.features)
    expect(geoArea(geometry), id).toBeGreaterThan(2 * Math.PI);
});

test('positions are longitude before latitude, in Kazakhstan', () => {
  for (const { geometry } of collection.features) {
    for (const [longitude = 0, latitude = 0] of geometry.coordinates.flat(
      geometry.type === 'Polygon' ? 1 : 2,
    ) as number[][]) {
      expect(longitude).toBeGreaterThan(46);
      expect(longitude).toBeLessThan(88);
      expect(latitude).toBeGreaterThan(40);
      expect(latitude).toBeLessThan(56);
    }
  }
});
