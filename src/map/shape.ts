import { geoGraticule, geoPath, polygonArea, polygonCentroid } from 'd3';
import { feature, transform } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Point } from '../catalogue/centre.ts';
import type { RegionCode } from '../catalogue/region.ts';
import type { Size } from '../charts/frame.ts';
import { frames } from './frame.ts';
import { makeMask, type Mask } from './mask.ts';
import { closedPath } from './path.ts';
import { fitProjection } from './projection.ts';
import { simplifyLine, type Place } from './simplify.ts';

/** A region as drawn, in units of the drawing. */
export type RegionShape = {
  readonly code: RegionCode;
  readonly path: string;
  /** Centroid of the largest ring. */
  readonly centre: Place;
  /** Where labels may stand. */
  readonly mask: Mask;
};

/** Everything of a map that does not depend on figures. */
export type Shapes = {
  readonly regions: ReadonlyMap<RegionCode, RegionShape>;
  readonly graticule: string;
  readonly project: (point: Point) => Place;
  readonly unproject: (place: Place) => Point;
};

const known = new WeakMap<Topology, Map<Size, Shapes>>();

/** Gives the regions of a topology drawn for one size; computed once a process. Throws when the topology lacks object `regions`. */
export function getShapes(topology: Topology, size: Size): Shapes {
  const bySize = known.get(topology) ?? new Map<Size, Shapes>();
  known.set(topology, bySize);
  const shapes = bySize.get(size) ?? drawShapes(topology, size);
  bySize.set(size, shapes);
  return shapes;
}

type RegionObject = Extract<Topology['objects'][string], { type: 'GeometryCollection' }>;

/** Gives the object `regions`, whose features carry region codes as ids. */
export function getRegionObject(topology: Topology): RegionObject {
  const object = topology.objects['regions'];
  if (object?.type !== 'GeometryCollection') throw new Error('no object «regions» in the topology');
  return object;
}

/** Narrows a feature's id to a region code. Throws on anything else. */
export function toRegionCode(id: unknown): RegionCode {
  if (!isRegionCode(id)) throw new Error(`unknown region: ${String(id)}`);
  return id;
}

function isRegionCode(id: unknown): id is RegionCode {
  return typeof id === 'string' && /^KZ-\d\d$/.test(id);
}

function drawShapes(topology: Topology, size: Size): Shapes {
  const { extent, tolerance } = frames[size];
  const projection = fitProjection(feature(topology, getRegionObject(topology)), extent);
  const project = ([longitude = 0, latitude = 0]: readonly number[]): Place =>
    projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  const decode = topology.transform ? transform(topology.transform) : (position: number[]) => position;
  const arcs = topology.arcs.map((arc) => {
    const line = arc.map((position, index) => project(decode(position, index > 0)));
    return simplifyLine(line, tolerance).map(([x, y]) => [x, y]);
  });
  const drawn: Topology = { type: 'Topology', objects: topology.objects, arcs };
  const object = getRegionObject(drawn);
  const shapes = feature(drawn, object).features.map(({ id, geometry }): RegionShape => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`no area: ${id}`);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons.flat().map((ring) => ring.map(([x = 0, y = 0]): Place => [x, y]));
    const centre = findCentre(rings);
    return {
      code: toRegionCode(id),
      path: rings.map(closedPath).join(''),
      centre,
      mask: makeMask(rings, centre),
    };
  });
  return {
    regions: new Map(shapes.map((shape) => [shape.code, shape])),
    graticule: drawGraticule(projection),
    project: ({ longitude, latitude }) => project([longitude, latitude]),
    unproject: ([x, y]) => {
      const [longitude = Number.NaN, latitude = Number.NaN] = projection.invert?.([x, y]) ?? [];
      return { longitude, latitude };
    },
  };
}

function drawGraticule(projection: ReturnType<typeof fitProjection>): string {
  const lines = geoGraticule()
    .step([5, 5])
    .extent([
      [44.9, 39.9],
      [90.1, 55.1],
    ])
    .precision(5)();
  return geoPath(projection).digits(1)(lines) ?? '';
}

function findCentre(rings: readonly (readonly Place[])[]): Place {
  const copies = rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y]));
  const largest = copies.sort((a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)))[0];
  return polygonCentroid(largest ?? []);
}
