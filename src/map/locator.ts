import type { MultiPolygon } from 'geojson';
import { feature, transform } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Point } from '../catalogue/centre.ts';
import type { RegionCode } from '../catalogue/region.ts';
import { element, textElement } from '../charts/markup.ts';
import { closedPath, openPath } from './path.ts';
import { fitProjection } from './projection.ts';
import { getRegionObject } from './shape.ts';
import { simplifyLine, type Place } from './simplify.ts';

/** The sheet of a locator, in units of its drawing. */
export const locatorSize = { width: 320, height: 200 } as const;

/** Room round the region, and how far a line may be smoothed. */
const margin = 14;
const tolerance = 0.5;

/** A place on a locator. */
export type LocatorPlace = { readonly point: Point; readonly name: string };

/** What a locator shows. */
export type LocatorSubject = {
  readonly region: RegionCode;
  /** Undefined where nobody knows more than the region. */
  readonly place: LocatorPlace | undefined;
  /** True for the spot itself, false for the middle of a town. */
  readonly exact: boolean;
  /** The main town, to find one's bearings; left out where it lies under the place. */
  readonly capital: LocatorPlace | undefined;
};

/**
 * Gives a small map of one region as SVG text: its shape among its neighbours' borders, and where a place lies in it. A ring round
 * the point says that only the town is known. It is a picture for the eye: the words stand beside it.
 */
export function renderLocator(topology: Topology, { region, place, exact, capital }: LocatorSubject): string {
  const ground = getGround(topology, region);
  const at = place && { name: place.name, spot: ground.project(place.point) };
  const town = capital && { name: capital.name, spot: ground.project(capital.point) };
  const { width, height } = locatorSize;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'locator',
      viewBox: `0 0 ${width} ${height}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ground.markup,
    town && (!at || distance(town.spot, at.spot) > 24) ? renderTown(town, at?.spot) : '',
    at ? renderPlace(at, exact) : '',
  );
}

type Spot = { readonly name: string; readonly spot: Place };

function renderTown({ name, spot: [x, y] }: Spot, avoid: Place | undefined): string {
  const below = avoid !== undefined && avoid[1] < y;
  return element(
    'g',
    { class: 'locator-town' },
    element('circle', { cx: x, cy: y, r: 2.5 }),
    renderName(name, [x, y], below ? 15 : -7),
  );
}

function renderPlace({ name, spot: [x, y] }: Spot, exact: boolean): string {
  return element(
    'g',
    { class: 'locator-place' },
    exact ? '' : element('circle', { class: 'locator-about', cx: x, cy: y, r: 11 }),
    element('circle', { class: 'locator-point', cx: x, cy: y, r: 5 }),
    renderName(name, [x, y], y > locatorSize.height / 2 ? -17 : 27),
  );
}

/** A name above or below its point, kept on the sheet by the side on which it begins. */
function renderName(name: string, [x, y]: Place, offset: number): string {
  const third = locatorSize.width / 3;
  const anchor = x < third ? 'start' : x > 2 * third ? 'end' : 'middle';
  const nudge = { start: -8, middle: 0, end: 8 }[anchor];
  return textElement('text', { x: x + nudge, y: y + offset, 'text-anchor': anchor, 'font-size': 13 }, name);
}

type Ground = { readonly markup: string; readonly project: (point: Point) => Place };

const known = new WeakMap<Topology, Map<RegionCode, Ground>>();

/** The region and the borders about it; drawn once a process. Throws when the boundaries lack the region. */
function getGround(topology: Topology, region: RegionCode): Ground {
  const byRegion = known.get(topology) ?? new Map<RegionCode, Ground>();
  known.set(topology, byRegion);
  const ground = byRegion.get(region) ?? drawGround(topology, region);
  byRegion.set(region, ground);
  return ground;
}

function drawGround(topology: Topology, region: RegionCode): Ground {
  const { width, height } = locatorSize;
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
      element('path', { class: 'locator-borders', d: lines.flatMap(cutToSheet).map(openPath).join('') }),
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
function cutToSheet(line: readonly Place[]): Place[][] {
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

function isOnSheet([x, y]: Place): boolean {
  return x >= 0 && x <= locatorSize.width && y >= 0 && y <= locatorSize.height;
}

function distance([x1, y1]: Place, [x2, y2]: Place): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
