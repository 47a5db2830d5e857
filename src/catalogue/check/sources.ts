import type { Issue } from '../issue.ts';
import type { Table } from '../package.ts';
import { reportTo, type Wrong } from '../report.ts';
import { listCodes } from './codes.ts';
import { reportCells } from './columns.ts';

const sourcesFile = 'data/reference/sources.csv';

/** Checks that each source of the sources table is used by a row of another table by an article or by an event of a view. */
export function checkSources(
  tables: ReadonlyMap<string, Table>,
  inArticles: ReadonlySet<string>,
  issues: Issue[],
): void {
  const sources = tables.get(sourcesFile);
  const id = sources?.columns.find(({ field }) => field.name === 'id');
  if (!sources || !id) return;
  const used = new Set([...inArticles, ...[...tables.values()].flatMap(namedSources)]);
  const unused = id.values.flatMap((value, code): [number, Wrong][] =>
    value === null || used.has(String(value))
      ? []
      : [[code, { type: 'source/unused', finding: { found: String(value) } }]],
  );
  reportCells(id, sources.lines, new Map(unused), reportTo(issues, sourcesFile));
}

function namedSources({ columns }: Table): string[] {
  return columns
    .filter(({ field }) => field.codes === 'sources')
    .flatMap(({ values }) => values.flatMap(listCodes));
}
