import type { Cell, CellObject, Row, SheetData } from 'write-excel-file/node';

/** A cell before it is styled: text, number, truth, day; null for an empty one. */
export type SheetCell = string | number | boolean | Date | null;

/**
 * A sheet with one table. For people it is laid out as guidance on accessible spreadsheets asks: title in A1, what it holds in
 * A2, the table below; for programs that import it the table begins in A1.
 */
export type TableSheet = {
  /** On the tab, at most 31 characters. */
  readonly name: string;
  /** By which formulas, Power Query and screen readers know the table: Latin letters. */
  readonly tableName: string;
  /** Undefined for programs. */
  readonly intro: { readonly title: string; readonly about: string } | undefined;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
};

/** A sheet of lines to read, with headings among them. */
export type TextSheet = {
  readonly name: string;
  readonly lines: readonly { readonly text: string; readonly heading?: 1 | 2 }[];
};

/** Gives the row of the table's header, counted from 1: it stays in sight with what is above it. */
export function headerRowOf({ intro }: TableSheet): number {
  return intro ? 3 : 1;
}

const narrowest = 8;
const widest = 60;
const textWidth = 110;

/** Most rows of a table: a sheet of Excel has 1 048 576, and three stand above them. */
export const mostRows = 1_048_573;

/** Gives the cells of a sheet with a table. */
export function layTable({ intro, header, rows }: TableSheet): SheetData {
  return [
    ...(intro ? [[heading(intro.title, 1)], [intro.about]] : []),
    header.map((name): CellObject => ({ value: name, type: String, fontWeight: 'bold', wrap: true })),
    ...rows.map((cells): Row => cells.map(styleCell)),
  ];
}

/** Gives the cells of a sheet of text: one column, a line a row. */
export function layText({ lines }: TextSheet): SheetData {
  return lines.map(({ text, heading: level }) =>
    level ? [heading(text, level)] : [{ value: text, type: String, wrap: true }],
  );
}

/** Gives widths by which most cells show in full, in characters. */
export function measureColumns({ header, rows }: TableSheet): { width: number }[] {
  return header.map((name, column) => {
    const longest = rows.reduce(
      (most, cells) => Math.max(most, printedLength(cells[column])),
      name.length + 3,
    );
    return { width: Math.min(Math.max(longest + 1, narrowest), widest) };
  });
}

/** The one column of a sheet of text. */
export const textColumns = [{ width: textWidth }];

function heading(text: string, level: 1 | 2): CellObject {
  return { value: text, type: String, fontWeight: 'bold', fontSize: level === 1 ? 16 : 13 };
}

function styleCell(cell: SheetCell): Cell {
  // Text is declared to be text: «2023-07» must not turn into a day when somebody edits the cell.
  if (typeof cell === 'string') {
    return {
      value: cell,
      type: String,
      format: '@',
      alignVertical: 'top',
      ...(wraps(cell) ? { wrap: true } : {}),
    };
  }
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
  return cell === null ? null : { value: cell, alignVertical: 'top' };
}

function wraps(text: string): boolean {
  return text.length > widest;
}

function printedLength(cell: SheetCell | undefined): number {
  if (cell === null || cell === undefined) return 0;
  return cell instanceof Date ? 10 : String(cell).length;
}
