import type { RegionCode } from '../catalogue/region.ts';

/** What a reader sees of a map, as far as it stands in the address: a link shows another reader the same. */
export type MapState = {
  readonly region: RegionCode | undefined;
  /** True while the marks of centres are on the map. */
  readonly centres: boolean;
  /** Where the reader moved the map to, degrees; undefined while it shows the country or the region as a whole. */
  readonly at: MapPlace | undefined;
};

/** The middle of a map and its zoom (0 = the world in 256 px, each step twice as near). */
export type MapPlace = { readonly latitude: number; readonly longitude: number; readonly zoom: number };

/** About 100 m: what a link has to know of a place. */
const decimals = 3;

/**
 * Reads the part of an address after `?`; what it does not know it passes over.
 * @param regions the codes that there are
 */
export function parseMapState(search: string, regions: readonly RegionCode[]): MapState {
  const params = new URLSearchParams(search);
  const region = params.get('region');
  return {
    region: regions.find((code) => code === region),
    centres: params.get('centres') === 'on',
    at: parsePlace(params.get('at')),
  };
}

/** Says whether an address asks for more than the map as it is shown first. */
export function holdsMapState(search: string): boolean {
  const params = new URLSearchParams(search);
  return ['region', 'centres', 'at'].some((name) => params.has(name));
}

/**
 * Gives what stands in the address, `?` included; an empty text for the map as it is shown first.
 * @example formatMapState({ region: 'KZ-61', centres: true, at: undefined }) // => '?region=KZ-61&centres=on'
 */
export function formatMapState({ region, centres, at }: MapState): string {
  const parts = [
    ...(region ? [`region=${region}`] : []),
    ...(centres ? ['centres=on'] : []),
    ...(at
      ? [`at=${[at.latitude.toFixed(decimals), at.longitude.toFixed(decimals), at.zoom.toFixed(1)]}`]
      : []),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function parsePlace(text: string | null): MapPlace | undefined {
  const [latitude, longitude, zoom, ...rest] = (text ?? '')
    .split(',')
    .map((part) => Number(part || Number.NaN));
  if (latitude === undefined || longitude === undefined || zoom === undefined || rest.length > 0)
    return undefined;
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && zoom >= 0 && zoom <= 20;
  return isPlace ? { latitude, longitude, zoom } : undefined;
}
