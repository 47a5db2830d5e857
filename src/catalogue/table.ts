import Papa from 'papaparse';
import { findStrayQuote } from './check/quotes.ts';
import type { Report } from './report.ts';

/** A CSV file as text cells. Lines are counted from 1, the header's included. */
export type TextTable = {
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
};

export type TextRow = { readonly line: number; readonly cells: readonly string[] };

/**
 * Splits CSV text (RFC 4180, lines ended by LF or CRLF) into cells; quotes that do not close or stand where none may are an issue.
 * Undefined, with an issue, when lines end in another way.
 */
export function parseTable(text: string, report: Report): TextTable | undefined {
  // A lone CR ends lines on no system of today; read as one, it would shift every line number.
  if (/\r(?!\n)/.test(text)) {
    report('row/break');
    return undefined;
  }
  const stray = text.includes('"') ? findStrayQuote(text) : undefined;
  if (stray !== undefined) report('row/quotes', { line: stray });
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: false });
  const rows = numberLines(data);
  for (const { code, row } of errors) {
    if (code !== 'MissingQuotes') continue;
    report('row/quotes', { line: rows[row ?? 0]?.line ?? 1 });
  }
  const [header, ...body] = rows;
  return { header: header?.cells ?? [], rows: body };
}

/** A quoted cell may span lines, so a row's line is counted from the rows before it. The empty row after the last line break goes. */
function numberLines(data: readonly string[][]): TextRow[] {
  const rows: TextRow[] = [];
  let line = 1;
  for (const cells of data) {
    rows.push({ line, cells });
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  const last = rows.at(-1);
  if (last?.cells.length === 1 && last.cells[0] === '') rows.pop();
  return rows;
}
