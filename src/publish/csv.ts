import type { Table } from '../catalogue/package.ts';

/** Gives a table as CSV: the very text that stands in data/. */
export function toCsv({ csv }: Table): Uint8Array {
  return new TextEncoder().encode(csv);
}
