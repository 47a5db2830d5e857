import type { MapCentre } from './centres.ts';

/** Centres that share one point: a building, or a town of which no more is known. */
export type CentrePlace = {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly precise: boolean;
  readonly centres: readonly MapCentre[];
};

/** Places too close to each other on the screen to be drawn apart. */
export type PlaceCluster = {
  readonly places: readonly CentrePlace[];
  /** How many centres, without the planned ones. */
  readonly count: number;
  readonly planned: number;
};

/** Gives centres by their points; those without one are left out. */
export function groupPlaces(centres: readonly MapCentre[]): CentrePlace[] {
  const places = new Map<string, CentrePlace & { centres: MapCentre[] }>();
  for (const centre of centres) {
    const { latitude, longitude, precise, place } = centre;
    if (latitude === null || longitude === null) continue;
    const key = `${latitude} ${longitude}`;
    const known = places.get(key);
    if (known) known.centres.push(centre);
    else places.set(key, { name: place, latitude, longitude, precise, centres: [centre] });
  }
  return [...places.values()];
}

/**
 * Gives clusters of places that lie within `radius` of the largest among them on the screen; a place far from all others
 * is a cluster of one. West comes before east, so that the order of focus follows the map.
 * @param toScreen where a place lies on the screen, in the units of `radius`
 */
export function clusterPlaces(
  places: readonly CentrePlace[],
  toScreen: (place: CentrePlace) => { readonly x: number; readonly y: number },
  radius: number,
): PlaceCluster[] {
  const left = new Set([...places].sort((a, b) => b.centres.length - a.centres.length));
  const clusters: PlaceCluster[] = [];
  for (const middle of left) {
    const { x, y } = toScreen(middle);
    const near = [...left].filter((place) => {
      const other = toScreen(place);
      return Math.hypot(other.x - x, other.y - y) < radius;
    });
    near.forEach((place) => left.delete(place));
    const centres = near.flatMap((place) => place.centres);
    const planned = centres.filter(({ status }) => status === 'planned').length;
    clusters.push({ places: near, count: centres.length - planned, planned });
  }
  const longitudeOf = ({ places: [first] }: PlaceCluster): number => first?.longitude ?? 0;
  return clusters.sort((a, b) => longitudeOf(a) - longitudeOf(b));
}
