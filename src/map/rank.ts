import type { MapRegion } from './model.ts';

/** Gives regions with the highest value first; equal and unknown ones by name, unknown ones last. */
export function rankRegions(regions: readonly MapRegion[]): MapRegion[] {
  return [...regions].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
}
