import type { Cell, DatasetRow } from './dataset.ts';
import type { Labels } from './locale.ts';
import { parsePeriod, type Period } from './period.ts';
import type { TableSchema } from './schema.ts';

/** A checked row by field names, for the tables whose columns the code knows. */
export type TableRecord = {
  readonly line: number;
  readonly text: (field: string) => string;
  /** Undefined for an empty cell. */
  readonly optional: (field: string) => string | undefined;
  readonly number: (field: string) => number | undefined;
  readonly list: (field: string) => readonly string[];
  readonly period: (field: string) => Period | undefined;
  /** The columns `<field>_kk` and `<field>_ru`. */
  readonly labels: (field: string) => Labels;
  /** The same where both may be empty. */
  readonly optionalLabels: (field: string) => Labels | undefined;
};

/** Gives rows as records; a field that the schema does not have reads as empty. */
export function toRecords(rows: readonly DatasetRow[], schema: TableSchema): TableRecord[] {
  const index = new Map(schema.fields.map((field, position) => [field.name, position]));
  return rows.map((row) => {
    const cell = (field: string): Cell => row.cells[index.get(field) ?? -1] ?? null;
    const optional = (field: string): string | undefined => {
      const value = cell(field);
      return value === null ? undefined : String(value);
    };
    const text = (field: string): string => optional(field) ?? '';
    const labels = (field: string): Labels => ({ kk: text(`${field}_kk`), ru: text(`${field}_ru`) });
    return {
      line: row.line,
      text,
      optional,
      number: (field) => {
        const value = cell(field);
        return typeof value === 'number' ? value : undefined;
      },
      list: (field) => {
        const value = cell(field);
        return typeof value === 'object' && value !== null ? value : [];
      },
      period: (field) => parsePeriod(text(field)),
      labels,
      optionalLabels: (field) => {
        const both = labels(field);
        return both.kk || both.ru ? both : undefined;
      },
    };
  });
}
