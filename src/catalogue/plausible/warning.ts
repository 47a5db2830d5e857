import type { ObservationId } from '../observation.ts';
import type { Place } from '../report.ts';

/** What may be odd about figures that are each well-formed. */
export const warningTypes = ['parts', 'jump', 'region', 'sum'] as const;
export type WarningType = (typeof warningTypes)[number];

/**
 * Something that a careful reader should know about published figures; never an error, because that is how they stand
 * in their sources.
 */
export type Warning = {
  readonly type: WarningType;
  readonly dataset: string;
  /** The figure that is odd. */
  readonly observation: ObservationId;
  readonly value: number;
  /** Where it stands in its dataset's file. */
  readonly place: Place;
  /** The figures that it was held against: its parts, the one before, the country, the regions. */
  readonly others: readonly ObservationId[];
  /** The sum of the parts or regions, the earlier value, or the country's value. */
  readonly against: number;
};
