import type { Cell, DatasetRow } from '../dataset.ts';
import type { Report } from '../report.ts';
import type { Field, TableSchema } from '../schema.ts';
import type { TextRow, TextTable } from '../table.ts';
import { parseCell } from './cell.ts';
import { suggest } from './suggest.ts';

/**
 * Gives a table's rows as typed cells in the order of the schema's fields (the file's own order may differ).
 * Rows with an issue are left out of the result.
 */
export function checkRows(table: TextTable, schema: TableSchema, report: Report): DatasetRow[] {
  const positions = checkHeader(table.header, schema.fields, report);
  if (!positions) return [];
  const rows: DatasetRow[] = [];
  const seen = new Map<string, number>();
  const unique = new Map(
    schema.fields.filter((field) => field.constraints?.unique).map((field) => [field.name, new Set<Cell>()]),
  );
  for (const row of table.rows) {
    if (row.cells.length !== table.header.length) {
      const counts = { found: String(row.cells.length), expected: String(table.header.length) };
      report('row/length', { line: row.line }, counts);
      continue;
    }
    const cells = parseRow(row, schema.fields, positions, report);
    if (!cells) continue;
    checkUnique(cells, schema.fields, unique, row.line, report);
    const key = rowKey(cells, schema);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.line);
    else
      report(
        'row/duplicate',
        { line: row.line, field: schema.primaryKey.join(', ') },
        { found: key, expected: String(first) },
      );
    rows.push({ key, line: row.line, cells });
  }
  return rows;
}

/** Where each field of the schema stands in the file; undefined, with issues, when the header does not fit. */
function checkHeader(
  header: readonly string[],
  fields: readonly Field[],
  report: Report,
): number[] | undefined {
  const names = fields.map((field) => field.name);
  let fits = true;
  header.forEach((name, index) => {
    const place = { column: index + 1, field: name };
    if (name === '') report('header/empty', place);
    else if (header.indexOf(name) !== index) report('header/duplicate', place, { found: name });
    else if (!names.includes(name))
      report('header/unknown', place, { found: name, expected: suggest(name, names) });
    else return;
    fits = false;
  });
  for (const name of names) {
    if (header.includes(name)) continue;
    report('header/missing', { field: name }, { expected: name });
    fits = false;
  }
  return fits ? names.map((name) => header.indexOf(name)) : undefined;
}

function parseRow(
  row: TextRow,
  fields: readonly Field[],
  positions: readonly number[],
  report: Report,
): Cell[] | undefined {
  let fits = true;
  const cells = fields.map((field, index): Cell => {
    const position = positions[index] ?? index;
    const result = parseCell(row.cells[position] ?? '', field);
    if (result.ok) return result.value;
    report(result.type, { line: row.line, column: position + 1, field: field.name }, result.finding);
    fits = false;
    return null;
  });
  return fits ? cells : undefined;
}

function checkUnique(
  cells: readonly Cell[],
  fields: readonly Field[],
  unique: ReadonlyMap<string, Set<Cell>>,
  line: number,
  report: Report,
): void {
  fields.forEach((field, index) => {
    const values = unique.get(field.name);
    const value = cells[index] ?? null;
    if (!values || value === null) return;
    if (values.has(value))
      report('cell/unique', { line, column: index + 1, field: field.name }, { found: String(value) });
    values.add(value);
  });
}

function rowKey(cells: readonly Cell[], { fields, primaryKey }: TableSchema): string {
  return primaryKey
    .map((name) => cells[fields.findIndex((field) => field.name === name)])
    .map((cell) => (cell === null || cell === undefined ? '' : String(cell)))
    .join('.');
}
