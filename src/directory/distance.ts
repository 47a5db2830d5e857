import type { Point } from '../catalogue/centre.ts';

/** Mean radius of the Earth, km (IUGG). */
const earthRadius = 6371.0088;

/** Gives the great-circle distance between two points, km (haversine formula). */
export function distanceKm(a: Point, b: Point): number {
  const latitude = toRadians(b.latitude - a.latitude);
  const longitude = toRadians(b.longitude - a.longitude);
  const half =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(toRadians(a.latitude)) * Math.cos(toRadians(b.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
