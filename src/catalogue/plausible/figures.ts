import type { Column } from '../column.ts';
import type { Dataset } from '../dataset.ts';
import type { ObservationId } from '../observation.ts';
import { indicatorOf, nameFigures } from '../observe.ts';
import { findParts, type Parts } from '../parts.ts';
import type { IndicatorId } from '../indicator.ts';

/** The figures of one measure of a dataset, column by column: plausibility is about all of them, and there may be a million. */
export type Figures = {
  readonly dataset: string;
  readonly parts: Parts;
  /** The figure in each row; not a number where it is unknown. */
  readonly values: Float64Array;
  readonly idOf: (row: number) => ObservationId;
  readonly indicatorOf: (row: number) => IndicatorId;
  /** The columns that tell what a figure is of, place, time and source apart: its indicator and its other dimensions. */
  readonly subject: readonly Column[];
};

/** Gives the figures of each measure of a dataset. */
export function listFigures({ id, table }: Dataset): Figures[] {
  const parts = findParts(table);
  if (!parts) return [];
  const nameOf = nameFigures(id, table, parts);
  return parts.measures.map((measure) => {
    const numbers = measure.values.map((value) => (typeof value === 'number' ? value : NaN));
    return {
      dataset: id,
      parts,
      values: Float64Array.from(measure.codes, (code) => numbers[code] ?? NaN),
      idOf: (row) => nameOf(row, measure),
      indicatorOf: (row) => indicatorOf(parts, measure, row),
      subject: [...(parts.indicator ? [parts.indicator] : []), ...parts.dimensions],
    };
  });
}
