import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Table } from '../catalogue/package.ts';
import type { Source } from '../catalogue/source.ts';

/** Gives a source as one line, in its own language: publisher, title, date. */
export function nameSource({ publisher, title, date }: Source): string {
  return `${publisher}. ${title}${date ? ` (${date})` : ''}`;
}

/** Gives the sources that tables name, each once, in the order of the table of sources. */
export function findSources(catalogue: Catalogue, tables: readonly Table[]): Source[] {
  const named = new Set<unknown>();
  for (const { schema, rows } of tables) {
    const columns = schema.fields.flatMap(({ codes }, column) => (codes === 'sources' ? [column] : []));
    for (const { cells } of rows)
      for (const column of columns) [cells[column]].flat().forEach((cell) => named.add(cell));
  }
  return [...catalogue.sources.values()].filter(({ id }) => named.has(id));
}
