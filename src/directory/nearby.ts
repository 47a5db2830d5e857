import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CentreRow } from '../catalogue/centre.ts';
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
  return [...catalogue.centres.values()]
    .filter((other) => other.id !== row.id && other.status !== 'planned' && isAlike(row, other))
    .map((other) => toNeighbour(catalogue, row, other))
    .filter(({ row: other, distance = Infinity }) => other.region === row.region || distance <= nearKm)
    .sort((a, b) => reach(a) - reach(b) || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, limit);
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
