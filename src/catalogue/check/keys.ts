import { groupRows, type Coded, type Column } from '../column.ts';
import type { Cell } from '../dataset.ts';
import type { IssueType } from '../issue.ts';
import type { Report } from '../report.ts';
import type { TableSchema } from '../schema.ts';

/** Checks that no two rows have the same primary key, the same unique key or the same cell of a unique field. */
export function checkKeys(
  columns: readonly Column[],
  schema: TableSchema,
  lines: Uint32Array,
  report: Report,
): void {
  for (const names of [schema.primaryKey, ...(schema.uniqueKeys ?? [])]) {
    const key = names.flatMap((name) => columns.filter(({ field }) => field.name === name));
    if (key.length === names.length) checkKey(key, 'row/duplicate', lines, report);
  }
  for (const column of columns)
    if (column.field.constraints?.unique) checkKey([column], 'cell/unique', lines, report);
}

function checkKey(key: readonly Column[], type: IssueType, lines: Uint32Array, report: Report): void {
  const { codes, count } = groupRows(key.map(mergeEqual), lines.length);
  if (count === lines.length) return;
  const first = new Int32Array(count).fill(-1);
  codes.forEach((code, row) => {
    const cells = key.map(({ values, codes: own }) => values[own[row] ?? 0] ?? null);
    // An empty cell is like no other (as in SQL).
    if (cells.includes(null)) return;
    const before = first[code] ?? -1;
    if (before === -1) first[code] = row;
    else {
      const place = {
        line: lines[row] ?? 1,
        column: key[0]?.position ?? 1,
        field: key.map(({ field }) => field.name).join(', '),
      };
      report(type, place, { found: cells.map(String).join('.'), expected: String(lines[before]) });
    }
  });
}

/** In a column of numbers, 1.50 and 1.5 are written differently and yet the same key. */
function mergeEqual(column: Column): Coded<Cell> {
  if (column.field.type !== 'number') return column;
  const numbers = new Map<Cell, number>();
  const merged = column.values.map((value, code) => {
    const known = numbers.get(value) ?? code;
    numbers.set(value, known);
    return known;
  });
  return { values: column.values, codes: column.codes.map((code) => merged[code] ?? code) };
}
