import { findStrayQuote } from './check/quotes.ts';
import type { Coded } from './column.ts';
import type { Report } from './report.ts';
import { eachRow } from './split.ts';

/** A CSV file as text cells, column by column. */
export type TextTable = {
  readonly header: readonly string[];
  readonly columns: readonly Coded<string>[];
  /** The line of the file, from 1, on which each row begins. */
  readonly lines: Uint32Array;
};

/**
 * Splits CSV text (RFC 4180, lines ended by LF or CRLF) into columns. Rows with more or fewer cells than the header are an
 * issue and left out. Undefined, with an issue, when quotes, separators or ends of lines leave unsaid what the cells are.
 */
export function parseTable(text: string, report: Report): TextTable | undefined {
  const separator = findSeparator(text.slice(0, text.indexOf('\n') + 1 || text.length));
  if (separator !== ',') {
    report('file/separator', {}, { found: separator });
    return undefined;
  }
  const unix = text.includes('\r') ? text.replaceAll('\r\n', '\n') : text;
  const lone = unix.indexOf('\r');
  const stray = lone === -1 ? findStrayQuote(unix) : undefined;
  const broken = lone === -1 ? stray : lone;
  if (broken !== undefined) {
    report(stray === undefined ? 'row/break' : 'row/quotes', { line: countBreaks(unix, broken) + 1 });
    return undefined;
  }
  const builder = buildTable(countBreaks(unix, unix.length) + 1, report);
  eachRow(unix.endsWith('\n') ? unix.slice(0, -1) : unix, builder.add);
  return builder.finish();
}

/** What separates the names of the header: spreadsheets in Russian write semicolons. */
function findSeparator(header: string): ',' | ';' | 'Tab' {
  if (header.includes(',')) return ',';
  if (header.includes(';')) return ';';
  return header.includes('\t') ? 'Tab' : ',';
}

/** Collects rows as columns. @param most how many rows there can be */
function buildTable(most: number, report: Report) {
  const header: string[] = [];
  let columns: ReturnType<typeof encodeCells>[] = [];
  const lines = new Uint32Array(most);
  let [length, line] = [0, 1];
  const add = (cells: readonly string[]): void => {
    const begins = line;
    line += 1;
    if (begins === 1) {
      header.push(...cells);
      columns = cells.map(() => encodeCells(most));
      line += cells.join('').split('\n').length - 1;
      return;
    }
    // A quoted cell may span lines.
    if (cells.length !== columns.length) {
      line += cells.join('').split('\n').length - 1;
      const counts = { found: String(cells.length), expected: String(columns.length) };
      report(cells.length === 1 && cells[0] === '' ? 'row/empty' : 'row/length', { line: begins }, counts);
      return;
    }
    for (let index = 0; index < cells.length; index += 1)
      line += columns[index]?.add(length, cells[index] ?? '') ?? 0;
    lines[length] = begins;
    length += 1;
  };
  const finish = (): TextTable => ({
    header,
    columns: columns.map(({ texts, codes }) => ({ values: texts, codes: codes.subarray(0, length) })),
    lines: lines.subarray(0, length),
  });
  return { add, finish };
}

/** Gives each distinct cell of a column a number. */
function encodeCells(most: number) {
  const known = new Map<string, number>();
  const texts: string[] = [];
  const breaks: number[] = [];
  const codes = new Uint32Array(most);
  /** What came after each cell the last time: columns repeat themselves, and to compare is quicker than to look up. */
  const following: number[] = [];
  let last = 0;
  /** Notes the cell of a row; gives the line breaks in it. */
  const add = (row: number, cell: string): number => {
    const guess = following[last] ?? last;
    const code = texts[guess] === cell ? guess : find(cell);
    following[last] = code;
    last = code;
    codes[row] = code;
    return breaks[code] ?? 0;
  };
  const find = (cell: string): number => {
    const found = known.get(cell);
    if (found !== undefined) return found;
    known.set(cell, texts.length);
    breaks.push(countBreaks(cell, cell.length));
    return texts.push(cell) - 1;
  };
  return { texts, codes, add };
}

function countBreaks(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
