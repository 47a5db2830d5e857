import type { Coded, Column } from '../column.ts';
import type { Cell } from '../dataset.ts';
import type { Report, Wrong } from '../report.ts';
import type { Field, TableSchema } from '../schema.ts';
import type { TextTable } from '../table.ts';
import { parseCell } from './cell.ts';
import { checkKeys } from './keys.ts';
import { suggest } from './suggest.ts';

/** A table's columns as typed cells, in the order of the schema's fields. */
export type CheckedColumns = {
  readonly columns: readonly Column[];
  /** Rows that have a cell which does not fit its field. */
  readonly refused: ReadonlySet<number>;
};

/**
 * Checks a table's cells against its schema; undefined, with issues, when the header does not fit. Each distinct cell is
 * checked once, and told of at each row where it stands.
 */
export function checkColumns(
  table: TextTable,
  schema: TableSchema,
  report: Report,
): CheckedColumns | undefined {
  const positions = findColumns(table.header, schema.fields, report);
  if (!positions) return undefined;
  const refused = new Set<number>();
  const columns = schema.fields.map((field, index): Column => {
    const position = positions[index] ?? 0;
    const text = table.columns[position] ?? { values: [], codes: new Uint32Array() };
    const { values, wrong } = parseColumn(text, field, isRequired(field, schema));
    const column = { field, position: position + 1, values, codes: text.codes };
    reportCells(column, table.lines, wrong, report);
    if (wrong.size > 0) column.codes.forEach((code, row) => wrong.has(code) && refused.add(row));
    return column;
  });
  checkKeys(columns, schema, table.lines, report);
  return { columns, refused };
}

/** Where each field of the schema stands in the file; undefined, with issues, when the header does not fit. */
function findColumns(
  header: readonly string[],
  fields: readonly Field[],
  report: Report,
): number[] | undefined {
  const names = fields.map((field) => field.name);
  const absent = names.filter((name) => !header.includes(name));
  const meant = new Set<string>();
  header.forEach((name, index) => {
    const place = { column: index + 1, field: name };
    if (name === '') report('header/empty', place);
    else if (header.indexOf(name) !== index) report('header/duplicate', place, { found: name });
    else if (!names.includes(name)) {
      const expected = suggest(name, absent);
      meant.add(expected);
      report('header/unknown', place, { found: name, expected });
    }
  });
  for (const name of absent)
    if (!meant.has(name)) report('header/missing', { field: name }, { expected: name });
  const fits = absent.length === 0 && header.length === names.length;
  return fits ? names.map((name) => header.indexOf(name)) : undefined;
}

/** A cell of a primary key is never empty (Table Schema v2), nor one that says what the figure is of and where it is from. */
function isRequired({ name, role, constraints }: Field, { primaryKey }: TableSchema): boolean {
  const names = role === 'dimension' || role === 'source' || primaryKey.includes(name);
  return names || constraints?.required === true;
}

function parseColumn(
  text: Coded<string>,
  field: Field,
  required: boolean,
): { values: Cell[]; wrong: Map<number, Wrong> } {
  const wrong = new Map<number, Wrong>();
  const values = text.values.map((cell, code): Cell => {
    if (cell === '' && required) wrong.set(code, { type: 'cell/required', finding: {} });
    const result = parseCell(cell, field);
    if ('value' in result) return result.value;
    wrong.set(code, result.wrong);
    return null;
  });
  return { values, wrong };
}

/** Reports what is wrong with cells at each row where they stand. @param wrong by index in the column's values */
export function reportCells(
  { field, position, codes }: Column,
  lines: Uint32Array,
  wrong: ReadonlyMap<number, Wrong>,
  report: Report,
): void {
  if (wrong.size === 0) return;
  codes.forEach((code, row) => {
    const found = wrong.get(code);
    if (found)
      report(found.type, { line: lines[row] ?? 1, column: position, field: field.name }, found.finding);
  });
}
