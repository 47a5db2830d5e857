import type { Cell } from '../dataset.ts';
import type { Issue } from '../issue.ts';
import type { Table } from '../package.ts';
import { reportTo, type Report } from '../report.ts';
import type { Field } from '../schema.ts';
import { suggest } from './suggest.ts';

/** The codes of every code list and the ids of every reference table, by the name that `codes` uses. */
export type CodeLists = ReadonlyMap<string, ReadonlySet<string>>;

/** The list of ISO days, months and years has no end; cells are checked by their form. */
const openList = 'periods';

/**
 * Checks that every code in a table stands in its list; an unknown one gets the likeliest known one as a suggestion.
 * @param former names and former codes of regions, each with the present code
 */
export function checkCodes(
  table: Table,
  lists: CodeLists,
  former: ReadonlyMap<string, string>,
  issues: Issue[],
): void {
  const report = reportTo(issues, table.file);
  table.schema.fields.forEach((field, index) => {
    if (!field.codes || field.codes === openList) return;
    const list = lists.get(field.codes);
    if (!list) {
      report(
        'package/property',
        { field: `${field.name}.codes` },
        { found: field.codes, expected: suggest(field.codes, lists.keys()) },
      );
      return;
    }
    for (const row of table.rows) {
      checkCell(row.cells[index] ?? null, field, list, { line: row.line, column: index + 1 }, former, report);
    }
  });
}

function checkCell(
  cell: Cell,
  field: Field,
  list: ReadonlySet<string>,
  place: { line: number; column: number },
  former: ReadonlyMap<string, string>,
  report: Report,
): void {
  const codes = typeof cell === 'string' ? [cell] : typeof cell === 'object' && cell !== null ? cell : [];
  for (const code of codes) {
    if (!list.has(code))
      report(
        'cell/code',
        { ...place, field: field.name },
        { found: code, expected: (field.codes === 'regions' && former.get(code)) || suggest(code, list) },
      );
  }
}
