import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Point } from '../../centre.ts';
import type { RegionCode } from '../../region.ts';

/** The boundaries are smoothed: a point so far outside may still be inside in truth, km. */
export const toleranceKm = 1;

const kmPerDegree = 111.195;

/**
 * Says whether a point lies in a region or no further than the tolerance outside; undefined when the boundaries lack the region.
 * Straight lines between the corners are near enough at this scale.
 */
export function liesInside(topology: Topology, region: RegionCode, point: Point): boolean | undefined {
  const shape = getShapes(topology).get(region);
  if (!shape) return undefined;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.some((rings) => isIn(rings, point)) || distanceKm(polygons.flat(), point) <= toleranceKm;
}

type Shape = Polygon | MultiPolygon;

const known = new WeakMap<Topology, ReadonlyMap<unknown, Shape>>();

function getShapes(topology: Topology): ReadonlyMap<unknown, Shape> {
  const found = known.get(topology) ?? readShapes(topology);
  known.set(topology, found);
  return found;
}

function readShapes(topology: Topology): ReadonlyMap<unknown, Shape> {
  const object = topology.objects['regions'];
  if (object?.type !== 'GeometryCollection') return new Map();
  return new Map(
    feature(topology, object).features.flatMap(({ id, geometry }) =>
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [[id, geometry] as const] : [],
    ),
  );
}

/** A ray to the east crosses the rings an odd number of times (holes count too). */
function isIn(rings: readonly Position[][], { latitude, longitude }: Point): boolean {
  let inside = false;
  for (const [[x1, y1], [x2, y2]] of rings.flatMap(listSides)) {
    if (y1 > latitude === y2 > latitude) continue;
    if (longitude < x1 + ((latitude - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

function distanceKm(rings: readonly Position[][], { latitude, longitude }: Point): number {
  const narrow = Math.cos((latitude * Math.PI) / 180);
  const place = ([x, y]: readonly [number, number]) =>
    [(x - longitude) * narrow * kmPerDegree, (y - latitude) * kmPerDegree] as const;
  return Math.min(...rings.flatMap(listSides).map(([from, to]) => distanceToOrigin(place(from), place(to))));
}

/** From the origin to the nearest place of a side. */
function distanceToOrigin([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * dx + y1 * dy) / length));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}

type Side = readonly [from: readonly [number, number], to: readonly [number, number]];

function listSides(ring: readonly Position[]): Side[] {
  const corners = ring.map(([x = 0, y = 0]) => [x, y] as const);
  return corners.slice(1).flatMap((to, index): Side[] => {
    const from = corners[index];
    return from ? [[from, to]] : [];
  });
}
