import type { Column } from '../column.ts';
import type { Dataset } from '../dataset.ts';
import type { IndicatorId } from '../indicator.ts';
import type { ObservationId } from '../observation.ts';
import { indicatorOf, nameFigures } from '../observe.ts';
import { findParts, type Parts } from '../parts.ts';
import type { Warning } from './warning.ts';

/** The figures of one measure of a dataset, column by column: plausibility is about all of them, and there may be a million. */
export type Figures = {
  readonly parts: Parts;
  /** The figure in each row; not a number where it is unknown. */
  readonly values: Float64Array;
  readonly idOf: (row: number) => ObservationId;
  /** What every warning about the figure of a row says. */
  readonly tell: (row: number) => Pick<Warning, 'dataset' | 'observation' | 'value' | 'place'>;
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
    const values = new Float64Array(measure.codes.length);
    for (let row = 0; row < values.length; row += 1) values[row] = numbers[measure.codes[row] ?? 0] ?? NaN;
    const { position, field } = measure;
    return {
      parts,
      values,
      idOf: (row) => nameOf(row, measure),
      tell: (row) => ({
        dataset: id,
        observation: nameOf(row, measure),
        value: values[row] ?? NaN,
        place: { line: table.lines[row] ?? 1, column: position, field: field.name },
      }),
      indicatorOf: (row) => indicatorOf(parts, measure, row),
      subject: [...(parts.indicator ? [parts.indicator] : []), ...parts.dimensions],
    };
  });
}
