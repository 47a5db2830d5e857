import type { Point } from '../../catalogue/centre.ts';
import { distanceKm } from '../distance.ts';
import type { FinderCentre, FinderData } from './data.ts';

/** How far a centre is from the reader, and how exact that is. */
export type Reach = {
  /** In a straight line, km. */
  readonly km: number;
  /** False where only the centre's settlement is known. */
  readonly exact: boolean;
};

/** Gives how far each centre is from a point; those whose place is unknown are left out. */
export function measureReach(
  { centres, settlements }: FinderData,
  from: Point,
): ReadonlyMap<FinderCentre, Reach> {
  const middles = new Map(settlements.map(({ code, point }) => [code, point]));
  return new Map(
    centres.flatMap((centre) => {
      const point = centre.point ?? middles.get(centre.settlement ?? '');
      if (!point) return [];
      const [latitude, longitude] = point;
      return [
        [
          centre,
          { km: distanceKm(from, { latitude, longitude }), exact: centre.point !== undefined },
        ] as const,
      ];
    }),
  );
}

/**
 * Gives a distance as printed: metres are never said, for the line is straight and roads are not.
 * @example formatKm(3.27, true) // => '3,3'
 * @example formatKm(1234.5, false) // => '1 235'
 */
export function formatKm(km: number, exact: boolean): string {
  if (exact && km < 10) return Math.max(0.1, km).toFixed(1).replace('.', ',');
  return String(Math.max(1, Math.round(km))).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}
