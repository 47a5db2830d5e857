import type { Table } from '../catalogue/package.ts';

/** A table's file is asked for by itself and by each description that tells its size and hash. */
const made = new WeakMap<Table, Uint8Array>();

/** Gives a table as CSV: the very text that stands in data/. */
export function toCsv(table: Table): Uint8Array {
  const bytes = made.get(table) ?? new TextEncoder().encode(table.csv);
  made.set(table, bytes);
  return bytes;
}
