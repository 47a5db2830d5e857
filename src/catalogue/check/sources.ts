import type { Issue } from '../issue.ts';
import type { Table } from '../package.ts';
import { reportTo } from '../report.ts';

const sourcesFile = 'data/reference/sources.csv';

/** Checks that each source of the sources table is used by a row of another table by an article or by an event of a view. */
export function checkSources(
  tables: ReadonlyMap<string, Table>,
  inArticles: ReadonlySet<string>,
  issues: Issue[],
): void {
  const sources = tables.get(sourcesFile);
  if (!sources) return;
  const used = new Set([...tables.values()].flatMap(namedSources));
  const report = reportTo(issues, sourcesFile);
  for (const row of sources.rows) {
    if (!used.has(row.key) && !inArticles.has(row.key))
      report('source/unused', { line: row.line, field: 'id' }, { found: row.key });
  }
}

function namedSources({ schema, rows }: Table): string[] {
  const positions = schema.fields.flatMap((field, index) => (field.codes === 'sources' ? [index] : []));
  return rows.flatMap((row) =>
    positions.flatMap((position) => {
      const cell = row.cells[position];
      if (typeof cell === 'string') return [cell];
      return typeof cell === 'object' && cell !== null ? [...cell] : [];
    }),
  );
}
