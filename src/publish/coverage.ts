import type { Dataset } from '../catalogue/dataset.ts';
import { comparePeriods, type Period } from '../catalogue/period.ts';
import type { AreaCode } from '../catalogue/region.ts';

/** When and where a dataset's figures hold. */
export type Coverage = {
  /** Undefined where a dataset has no row. */
  readonly from: Period | undefined;
  readonly to: Period | undefined;
  readonly areas: readonly AreaCode[];
};

/** Gives the time and the places for which a dataset has figures; figures that their source does not publish do not count. */
export function coverDataset({ observations }: Dataset): Coverage {
  const known = observations.filter(({ value }) => value !== null);
  const periods = known.map(({ period }) => period).sort(comparePeriods);
  return { from: periods[0], to: periods.at(-1), areas: [...new Set(known.map(({ area }) => area))].sort() };
}
