import type { Column } from './column.ts';
import type { Cell, DatasetRow } from './dataset.ts';
import type { Table } from './package.ts';
import type { TableSchema } from './schema.ts';

/** Gives the cell of a column in a row. */
export function cellAt({ values, codes }: Column, row: number): Cell {
  return values[codes[row] ?? 0] ?? null;
}

/** Gives a function that names rows by the cells of their primary key, joined with dots. @example 'KZ.2023.child' */
export function makeKeys(columns: readonly Column[], { primaryKey }: TableSchema): (row: number) => string {
  const key = primaryKey.flatMap((name) => columns.filter(({ field }) => field.name === name));
  const texts = key.map(({ values }) => values.map((value) => (value === null ? '' : String(value))));
  return (row) => key.map(({ codes }, index) => texts[index]?.[codes[row] ?? 0] ?? '').join('.');
}

/** Gives the rows of a table as objects, those left out that have a cell which the check has refused. */
export function makeRows({ columns, lines, schema, refused }: Omit<Table, 'rows'>): DatasetRow[] {
  const keyOf = makeKeys(columns, schema);
  return [...lines].flatMap((line, row): DatasetRow[] =>
    refused.has(row) ? [] : [{ key: keyOf(row), line, cells: columns.map((column) => cellAt(column, row)) }],
  );
}
