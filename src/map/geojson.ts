import { feature } from 'topojson-client';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { getRegionObject } from './shape.ts';

type Position = readonly number[];

/**
 * Gives the regions as GeoJSON text (RFC 7946): outer rings counter-clockwise, six decimals at most, names in every
 * language and the national code as properties.
 */
export function toRegionsGeoJson({ geography, regions }: Catalogue): string {
  const { topology } = geography;
  const shapes = new Map(
    feature(topology, getRegionObject(topology)).features.map(({ id, geometry }) => [id, geometry]),
  );
  const features = regions.flatMap(({ code, kato, type, name, nameEn }) => {
    const geometry = shapes.get(code);
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return [];
    const coordinates =
      geometry.type === 'Polygon'
        ? geometry.coordinates.map(turnRing)
        : geometry.coordinates.map((polygon) => polygon.map(turnRing));
    const properties = { code, kato, type, name_kk: name.kk, name_ru: name.ru, name_en: nameEn };
    return [{ type: 'Feature', id: code, properties, geometry: { type: geometry.type, coordinates } }];
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}

/** The first ring of a polygon runs counter-clockwise on the map, its holes clockwise. */
function turnRing(ring: readonly Position[], index: number): Position[] {
  const rounded = ring.map((position) => position.map((degree) => Math.round(degree * 1e6) / 1e6));
  const isOuter = index === 0;
  return isCounterClockwise(rounded) === isOuter ? rounded : rounded.reverse();
}

/** By the sign of the area (shoelace formula). */
function isCounterClockwise(ring: readonly Position[]): boolean {
  let sum = 0;
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = x, nextY = y] = ring[index + 1] ?? [];
    sum += x * nextY - nextX * y;
  }
  return sum > 0;
}
