import type { MultiPolygon } from 'geojson';
import { feature, transform } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Point } from '../catalogue/centre.ts';
import type { RegionCode } from '../catalogue/region.ts';
import { element } from '../charts/markup.ts';
import { closedPath, openPath } from './path.ts';
import { fitProjection } from './projection.ts';
import { getRegionObject } from './shape.ts';
import { simplifyLine, type Place } from './simplify.ts';

/** The sheet on which one region is drawn, in units of the drawing. */
export type GroundSheet = {
  readonly width: number;
  readonly height: number;
  /** Room round the region. */
  readonly margin: number;
};

/** How far a line may be smoothed. */
const tolerance = 0.5;

/** One region among the borders of its neighbours: what maps of a region are drawn on. */
export type Ground = {
  /** Paths of class `locator-region` and `locator-borders`. */
  readonly markup: string;
  readonly project: (point: Point) => Place;
};

const known = new WeakMap<Topology, Map<string, Ground>>();

/** Gives the ground of a region; drawn once a process. Throws when the boundaries lack the region. */
export function getGround(topology: Topology, region: RegionCode, sheet: GroundSheet): Ground {
  const grounds = known.get(topology) ?? new Map<string, Ground>();
  known.set(topology, grounds);
  const key = `${region} ${Object.values(sheet).join(' ')}`;
  const ground = grounds.get(key) ?? drawGround(topology, region, sheet);
  grounds.set(key, ground);
  return ground;
}

function drawGround(topology: Topology, region: RegionCode, { width, height, margin }: GroundSheet): Ground {
  const projection = fitProjection(findShape(topology, region), [
    [margin, margin],
    [width - margin, height - margin],
  ]);
  const project = (longitude = 0, latitude = 0): Place =>
    projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
  const decode = topology.transform ? transform(topology.transform) : (position: number[]) => position;
  const lines = topology.arcs.map((arc) => {
    const line = arc.map((position, index) => project(...decode(position, index > 0)));
    return simplifyLine(line, tolerance);
  });
  const arcs = lines.map((line) => line.map(([x, y]) => [x, y]));
  const { coordinates } = findShape({ type: 'Topology', objects: topology.objects, arcs }, region);
  const rings = coordinates.flat().map((ring) => ring.map(([x = 0, y = 0]): Place => [x, y]));
  return {
    project: ({ longitude, latitude }) => project(longitude, latitude),
    markup:
      element('path', { class: 'locator-region', d: rings.map(closedPath).join('') }) +
      element('path', {
        class: 'locator-borders',
        d: lines
          .flatMap((line) => cutToSheet(line, width, height))
          .map(openPath)
          .join(''),
      }),
  };
}

/** The outline of a region, one or several polygons, as several. */
function findShape(topology: Topology, region: RegionCode): MultiPolygon {
  const { features } = feature(topology, getRegionObject(topology));
  const geometry = features.find(({ id }) => id === region)?.geometry;
  if (geometry?.type === 'MultiPolygon') return geometry;
  if (geometry?.type === 'Polygon') return { type: 'MultiPolygon', coordinates: [geometry.coordinates] };
  throw new Error(`no boundaries of region ${region}`);
}

/** The parts of a line that lie on the sheet or cross its edge; what lies far outside is left out. */
function cutToSheet(line: readonly Place[], width: number, height: number): Place[][] {
  const isOnSheet = ([x, y]: Place): boolean => x >= 0 && x <= width && y >= 0 && y <= height;
  const parts: Place[][] = [];
  let part: Place[] = [];
  for (const [index, place] of line.entries()) {
    const near = [line[index - 1], place, line[index + 1]].some((one) => one && isOnSheet(one));
    if (near) part.push(place);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
  }
  return [...parts, part].filter(({ length }) => length > 1);
}
