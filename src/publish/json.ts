import type { DatasetRow } from '../catalogue/dataset.ts';
import type { Table } from '../catalogue/package.ts';

/** Gives a table as a JSON array of objects, a row a line: fields by name, typed values, null for an empty cell. */
export function toJson({ rows, schema }: Table): Uint8Array {
  const names = schema.fields.map(({ name }) => name);
  const lines = rows.map((row) => JSON.stringify(toObject(row, names)));
  return new TextEncoder().encode(lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`);
}

function toObject({ cells }: DatasetRow, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? null]));
}
