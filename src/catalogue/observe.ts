import type { Column } from './column.ts';
import type { Cell } from './dataset.ts';
import type { Indicator, IndicatorId } from './indicator.ts';
import { qualifiers, type ObservationId, type PublishedObservation } from './observation.ts';
import type { Table } from './package.ts';
import { findParts, type Parts } from './parts.ts';
import { parsePeriod } from './period.ts';
import type { AreaCode } from './region.ts';
import { cellAt, makeKeys } from './rows.ts';
import type { SourceId } from './source.ts';

/** Gives the figures of a row, one for each measure. Rows that the check has refused give none. */
export type Observer = (row: number) => PublishedObservation[];

/** Gives the figures of a dataset: one for each measure of each row, in the order of the file. */
export function observeRows(
  dataset: string,
  table: Table,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): PublishedObservation[] {
  const observe = makeObserver(dataset, table, indicators);
  return Array.from(table.lines, (_, row) => observe(row)).flat();
}

/** Gives the observer of a dataset's rows. */
export function makeObserver(
  dataset: string,
  table: Table,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): Observer {
  const parts = findParts(table);
  if (!parts) return () => [];
  const { region, period: periods, measures, source, dimensions } = parts;
  const nameOf = nameFigures(dataset, table, parts);
  const keyOf = makeKeys(table.columns, table.schema);
  const [kk, ru] = ['note_kk', 'note_ru'].map((name) =>
    table.columns.find(({ field }) => field.name === name),
  );
  return (row) => {
    const period = parsePeriod(textAt(periods, row));
    if (!period || table.refused.has(row)) return [];
    return measures.flatMap((measure): PublishedObservation[] => {
      const indicator = indicators.get(indicatorOf(parts, measure, row));
      if (!indicator) return [];
      const value = cellAt(measure, row);
      const qualifier = textAt(parts.qualifier, row);
      const note = { kk: textAt(kk, row), ru: textAt(ru, row) };
      return [
        {
          kind: 'published',
          id: nameOf(row, measure),
          dataset,
          row: keyOf(row),
          indicator: indicator.id,
          area: textAt(region, row) as AreaCode,
          period,
          dimensions: Object.fromEntries(dimensions.map((one) => [one.field.name, textAt(one, row)])),
          unit: indicator.unit,
          qualifier: qualifiers.find((one) => one === qualifier) ?? 'exact',
          rounding: Number(textAt(parts.rounding, row)),
          value: typeof value === 'number' ? value : null,
          source: textAt(source, row) as SourceId,
          note: note.kk || note.ru ? note : undefined,
          line: table.lines[row] ?? 0,
        },
      ];
    });
  };
}

/** Gives a function that names the figure of a measure in a row. */
export function nameFigures(
  dataset: string,
  { columns, schema }: Table,
  { measures }: Parts,
): (row: number, measure: Column) => ObservationId {
  const keyOf = makeKeys(columns, schema);
  return (row, { field }) =>
    `${dataset}/${keyOf(row)}${measures.length === 1 ? '' : `#${field.name}`}` as ObservationId;
}

/** The indicator of a measure in a row: the row's own, or the measure's. */
export function indicatorOf({ indicator }: Parts, { field }: Column, row: number): IndicatorId {
  return (textAt(indicator, row) || (field.indicator ?? '')) as IndicatorId;
}

function textAt(column: Column | undefined, row: number): string {
  const cell: Cell = column ? cellAt(column, row) : null;
  return cell === null ? '' : String(cell);
}
