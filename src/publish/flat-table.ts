import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Cell } from '../catalogue/dataset.ts';
import { locales, type Labels, type Locale } from '../catalogue/locale.ts';
import type { Table } from '../catalogue/package.ts';
import type { Field } from '../catalogue/schema.ts';
import { getMessages } from '../i18n/message.ts';
import { listCodes, type CodeLabels } from './code-labels.ts';
import { inEveryLanguage } from './wording.ts';

/** A column of a table that stands by itself. */
export type FlatColumn = {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly titles: Labels;
  readonly descriptions: Labels | undefined;
  /** The field that it repeats in words; undefined for a field itself. */
  readonly of: string | undefined;
};

export type FlatCell = string | number | boolean | null;

/** A table whose codes are told in words beside them, for programs that cannot join code lists. */
export type FlatTable = {
  readonly columns: readonly FlatColumn[];
  readonly rows: readonly (readonly FlatCell[])[];
};

type Column = FlatColumn & { readonly read: (cells: readonly Cell[]) => FlatCell };

/**
 * Gives a table flat: after every column of codes one with its labels for each language (`region`, `region_kk`, `region_ru`),
 * a source's name after its id; lists inside a cell are joined by `|`, as in the CSV.
 */
export function toFlatTable(catalogue: Catalogue, { schema, rows }: Table): FlatTable {
  const names = new Set(schema.fields.map(({ name }) => name));
  const columns = schema.fields.flatMap((field, index): Column[] => [
    ownColumn(field, index),
    ...labelColumns(catalogue, field, index).filter(({ name }) => !names.has(name)),
  ]);
  return {
    columns: columns.map(({ read, ...column }) => column),
    rows: rows.map(({ cells }) => columns.map(({ read }) => read(cells))),
  };
}

function ownColumn({ name, type, titles, descriptions }: Field, index: number): Column {
  return {
    ...{ name, titles, descriptions, of: undefined },
    type: type === 'list' ? 'string' : type,
    read: (cells) => joinCell(cells[index] ?? null),
  };
}

function labelColumns(catalogue: Catalogue, { name, codes, titles }: Field, index: number): Column[] {
  const list = codes === undefined ? undefined : listCodes(catalogue, codes);
  if (!list) return [];
  const column = (suffix: string, wording: Labels, locale: Locale): Column => ({
    ...{ name: `${name}_${suffix}`, type: 'string', titles: wording, descriptions: undefined, of: name },
    read: (cells) => labelCell(list, cells[index] ?? null, locale),
  });
  // A source is called as it calls itself, whatever the reader's language.
  if (codes === 'sources') return [column('name', mapLabels(titles, 'publish.column.name'), locales[0])];
  return locales.map((locale) => column(locale, mapLabels(titles, `publish.column.${locale}`), locale));
}

type ColumnMessage = 'publish.column.name' | `publish.column.${Locale}`;

function mapLabels(titles: Labels, key: ColumnMessage): Labels {
  return inEveryLanguage((locale) => getMessages(locale)(key, { title: titles[locale] }));
}

function joinCell(cell: Cell): FlatCell {
  return typeof cell === 'object' && cell !== null ? cell.join('|') : cell;
}

function labelCell(list: ReadonlyMap<string, CodeLabels>, cell: Cell, locale: Locale): FlatCell {
  if (cell === null) return null;
  const codes = typeof cell === 'object' ? cell : [String(cell)];
  return codes.map((code) => list.get(code)?.labels[locale] ?? code).join('|');
}
