import type { Issue } from '../issue.ts';
import type { Table } from '../package.ts';
import { reportTo } from '../report.ts';
import { cellAt } from '../rows.ts';

/** Checks that a note stands in every language or in none. */
export function checkNotes({ columns, lines, refused, file }: Table, issues: Issue[]): void {
  const notes = columns.filter(({ field }) => field.role === 'note');
  const report = reportTo(issues, file);
  lines.forEach((line, row) => {
    let empty = 0;
    for (const note of notes) if (cellAt(note, row) === null) empty += 1;
    // A note that was refused is no empty one.
    if (empty === 0 || empty === notes.length || refused.has(row)) return;
    for (const note of notes)
      if (cellAt(note, row) === null)
        report('cell/language', { line, column: note.position, field: note.field.name });
  });
}
