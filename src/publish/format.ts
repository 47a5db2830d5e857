import type { Table } from '../catalogue/package.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';

/** A form in which every table is published. */
export type Format = {
  /** The end of the file's name. */
  readonly extension: string;
  /** As readers call it. */
  readonly label: string;
  readonly mediaType: string;
  readonly toBytes: (table: Table) => Uint8Array;
};

/** Every form, in the order in which readers are offered them. A new one is a file beside this one and a line here. */
export const formats: readonly Format[] = [
  { extension: 'csv', label: 'CSV', mediaType: 'text/csv; charset=utf-8', toBytes: toCsv },
  { extension: 'json', label: 'JSON', mediaType: 'application/json', toBytes: toJson },
];
