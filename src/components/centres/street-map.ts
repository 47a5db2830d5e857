import type { Point } from '../../catalogue/centre.ts';

/** How near the street map stands: streets round a spot, a whole town. */
const zoom = { spot: 17, town: 12 } as const;

/**
 * Gives the address of a street map at a point, with a mark on it only where the point is the place itself.
 * @example toStreetMap({ latitude: 50.4, longitude: 80.2 }, false) // => 'https://www.openstreetmap.org/#map=12/50.4/80.2'
 */
export function toStreetMap({ latitude, longitude }: Point, exact: boolean): string {
  const mark = exact ? `?mlat=${latitude}&mlon=${longitude}` : '';
  return `https://www.openstreetmap.org/${mark}#map=${exact ? zoom.spot : zoom.town}/${latitude}/${longitude}`;
}
