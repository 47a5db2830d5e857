import Papa from 'papaparse';
import type { Cell } from '../catalogue/dataset.ts';
import type { Locale } from '../catalogue/locale.ts';
import { parsePeriod } from '../catalogue/period.ts';
import type { Field } from '../catalogue/schema.ts';
import { formatPeriod } from '../i18n/period.ts';
import { listCodes } from './code-labels.ts';
import { encodeText } from './encode.ts';
import type { TableSubject } from './subject.ts';

/**
 * What Excel would take for a formula (OWASP: CSV injection), telephones and negative numbers apart. The check refuses it in
 * data; here an apostrophe before it makes it a text besides, since this file is made to be opened in Excel.
 */
const formula = /^(?!\+\d[\d ()-]*$|-\d+(?:,\d+)?$)[=+\-@\t\r].*$/s;

/**
 * Gives a table for people who open it in Excel with Kazakh or Russian settings: headings and codes in words of one language.
 * Such an Excel takes a file without a byte-order mark for Windows-1251, splits it at semicolons only and reads a decimal
 * comma; so the file has all three. Programs take the canonical CSV.
 */
export function toLabelledCsv({ catalogue, table }: TableSubject, locale: Locale): Uint8Array {
  const columns = table.schema.fields.flatMap((field, index) =>
    field.lang === undefined || field.lang === locale ? [{ field, index }] : [],
  );
  const printers = columns.map(({ field }) =>
    printerFor(field, locale, listCodes(catalogue, field.codes ?? '')),
  );
  const rows = table.rows.map(({ cells }) =>
    columns.map(({ index }, column) => printers[column]?.(cells[index] ?? null) ?? ''),
  );
  const header = columns.map(({ field }) => field.titles[locale]);
  const form = { delimiter: ';', newline: '\r\n', escapeFormulae: formula };
  return encodeText(`\ufeff${Papa.unparse([header, ...rows], form)}\r\n`);
}

type Printer = (cell: Cell) => string;

function printerFor({ codes }: Field, locale: Locale, list: ReturnType<typeof listCodes>): Printer {
  if (list) return (cell) => printEach(cell, (code) => list.get(code)?.labels[locale] ?? code);
  if (codes === 'periods') return (cell) => printEach(cell, (text) => printPeriod(text, locale));
  return (cell) => (typeof cell === 'number' ? String(cell).replace('.', ',') : printEach(cell, String));
}

function printEach(cell: Cell, print: (code: string) => string): string {
  if (cell === null) return '';
  return (typeof cell === 'object' ? cell : [String(cell)]).map(print).join(', ');
}

/** In words: Excel would sharpen `2023-07` to a day. */
function printPeriod(text: string, locale: Locale): string {
  const period = parsePeriod(text);
  return period ? formatPeriod(locale, period) : text;
}
