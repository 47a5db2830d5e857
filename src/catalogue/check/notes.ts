import type { Issue } from '../issue.ts';
import type { Table } from '../package.ts';
import { reportTo } from '../report.ts';
import { cellAt } from '../rows.ts';

/** Checks that a note stands in every language or in none. */
export function checkNotes({ columns, lines, refused, file }: Table, issues: Issue[]): void {
  const notes = columns.filter(({ field }) => field.role === 'note');
  const report = reportTo(issues, file);
  lines.forEach((line, row) => {
    const empty = notes.filter((note) => cellAt(note, row) === null);
    // A note that was refused is no empty one.
    if (empty.length === notes.length || refused.has(row)) return;
    for (const { position, field } of empty)
      report('cell/language', { line, column: position, field: field.name });
  });
}
