import type { Cell } from '../dataset.ts';
import type { Issue } from '../issue.ts';
import type { Table } from '../package.ts';
import { reportTo, type Wrong } from '../report.ts';
import { reportCells } from './columns.ts';
import type { CodeLists } from './lists.ts';
import { suggest } from './suggest.ts';

/** The list of ISO days, months and years has no end; cells are checked by their form. */
export const openList = 'periods';

/**
 * Checks that every code in a table stands in its list; an unknown one gets the likeliest known one as a suggestion.
 * @param former names and former codes of regions, each with the present code
 */
export function checkCodes(
  { columns, lines, file }: Table,
  { known, unread }: CodeLists,
  former: ReadonlyMap<string, string>,
  issues: Issue[],
): void {
  const report = reportTo(issues, file);
  for (const column of columns) {
    const { codes } = column.field;
    const list = codes === undefined || codes === openList ? undefined : known.get(codes);
    // A list that does not exist is told of at its name in the descriptor.
    if (codes === undefined || !list || unread.has(codes)) continue;
    const wrong = new Map<number, Wrong>();
    column.values.forEach((cell, index) => {
      const unknown = listCodes(cell).find((code) => !list.has(code));
      if (unknown === undefined) return;
      const expected = (codes === 'regions' && guessRegion(unknown, former)) || suggest(unknown, list);
      wrong.set(index, { type: 'cell/code', finding: { found: unknown, expected } });
    });
    reportCells(column, lines, wrong, report);
  }
}

/** The present code of a region from a name or code that it had or has, as good as it is written. */
function guessRegion(text: string, former: ReadonlyMap<string, string>): string | undefined {
  return former.get(text) ?? (text.startsWith('KZ') ? undefined : former.get(suggest(text, former.keys())));
}

/** The codes of a cell: one, or a list of them. */
export function listCodes(cell: Cell): readonly string[] {
  if (typeof cell === 'string') return [cell];
  return typeof cell === 'object' && cell !== null ? cell : [];
}
