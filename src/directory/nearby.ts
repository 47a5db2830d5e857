import type { Catalogue } from '../catalogue/catalogue.ts';
import { onceFor } from '../catalogue/lazy.ts';
import type { CentreRow, Point } from '../catalogue/centre.ts';
import { distanceKm } from './distance.ts';
import { pointOf } from './label.ts';

/** Another centre that a reader of one entry may reach. */
export type Neighbour = {
  readonly row: CentreRow;
  /** Km in a straight line; 0 in the same settlement, undefined when a point is missing. */
  readonly distance: number | undefined;
  readonly sameSettlement: boolean;
};

/** Further than this, another region's centre is not called near. */
const nearKm = 100;

/**
 * Gives the nearest centres like this one that are not merely planned: those of the same settlement, then by distance, then of the
 * region.
 */
export function findNearby(catalogue: Catalogue, row: CentreRow, limit = 5): Neighbour[] {
  return findCandidates(catalogue, row)
    .filter((other) => other.id !== row.id && isAlike(row, other))
    .map((other) => toNeighbour(catalogue, row, other))
    .filter(({ row: other, distance = Infinity }) => other.region === row.region || distance <= nearKm)
    .sort((a, b) => reach(a) - reach(b) || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, limit);
}

/** The centres that work, by region and by square of the map: an entry is not measured against the whole country. */
type Index = ReadonlyMap<string, readonly CentreRow[]>;

/** Gives the centres that work in an entry's region or in the squares round it, each once. */
function findCandidates(catalogue: Catalogue, row: CentreRow): CentreRow[] {
  const index = indexCentres(catalogue);
  const point = pointOf(catalogue, row);
  const keys = [row.region, ...(point ? squaresRound(point) : [])];
  return [...new Set(keys.flatMap((key) => index.get(key) ?? []))];
}

const indexCentres = onceFor((catalogue: Catalogue): Index => {
  const index = new Map<string, CentreRow[]>();
  const put = (key: string, row: CentreRow): void => {
    const rows = index.get(key) ?? [];
    rows.push(row);
    index.set(key, rows);
  };
  for (const row of catalogue.centres.values()) {
    if (row.status === 'planned') continue;
    put(row.region, row);
    const point = pointOf(catalogue, row);
    if (point) put(squareOf(point, 0, 0), row);
  }
  return index;
});

/** Squares of a degree by two: at most 111 km high and, in Kazakhstan, at least 125 km wide, so that `nearKm` reaches no further. */
function squareOf({ latitude, longitude }: Point, up: number, right: number): string {
  return `${Math.floor(latitude) + up} ${Math.floor(longitude / 2) + right}`;
}

function squaresRound(point: Point): string[] {
  const steps = [-1, 0, 1];
  return steps.flatMap((up) => steps.map((right) => squareOf(point, up, right)));
}

/** Of one type, or for some of the same people. */
function isAlike(row: CentreRow, other: CentreRow): boolean {
  return row.type === other.type || row.groups.some((group) => other.groups.includes(group));
}

function toNeighbour(catalogue: Catalogue, row: CentreRow, other: CentreRow): Neighbour {
  const sameSettlement = row.settlement !== undefined && row.settlement === other.settlement;
  const exact = row.precision === 'address' && other.precision === 'address';
  const [from, to] = [pointOf(catalogue, row), pointOf(catalogue, other)];
  const known = from && to ? distanceKm(from, to) : undefined;
  // Points of one town are one and the same unless both are addresses.
  return { row: other, distance: sameSettlement && !exact ? 0 : known, sameSettlement };
}

function reach({ distance, sameSettlement }: Neighbour): number {
  return sameSettlement ? (distance ?? 0) / nearKm - 1000 : (distance ?? 1e6);
}
