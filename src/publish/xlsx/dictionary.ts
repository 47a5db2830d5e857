import { locales } from '../../catalogue/locale.ts';
import type { Field } from '../../catalogue/schema.ts';
import { findCodes } from '../code-labels.ts';
import { toFlatTable, type FlatColumn } from '../flat-table.ts';
import type { TableSubject } from '../subject.ts';
import { sayTogether } from '../wording.ts';
import type { SheetCell, TableSheet } from './sheet.ts';

/** Gives the sheet that says what each column means and, after it, each code that stands in it. */
export function makeDictionarySheet(subject: TableSubject): TableSheet {
  const { columns } = toFlatTable(subject.catalogue, subject.table);
  const name = sayTogether('publish.sheet.dictionary');
  return {
    name,
    tableName: 'dictionary',
    intro: { title: name, about: sayTogether('publish.sheet.dictionary.about') },
    header: [
      sayTogether('publish.dictionary.field'),
      sayTogether('publish.dictionary.code'),
      sayTogether('publish.dictionary.type'),
      ...locales.map((locale) => sayTogether(`publish.dictionary.label.${locale}`)),
      ...locales.map((locale) => sayTogether(`publish.dictionary.meaning.${locale}`)),
    ],
    rows: columns.flatMap((column): SheetCell[][] => [
      describeColumn(column),
      ...listCodeRows(subject, column),
    ]),
  };
}

function describeColumn({ name, type, titles, descriptions }: FlatColumn): SheetCell[] {
  return [
    name,
    null,
    sayTogether(`publish.type.${type}`),
    ...locales.map((locale) => titles[locale]),
    ...locales.map((locale) => descriptions?.[locale] ?? null),
  ];
}

/** Sources have a sheet of their own. */
function listCodeRows({ catalogue, table }: TableSubject, { name, of }: FlatColumn): SheetCell[][] {
  const column = of ? -1 : table.schema.fields.findIndex((field: Field) => field.name === name);
  const list = table.schema.fields[column]?.codes;
  if (list === undefined || list === 'sources') return [];
  return findCodes(catalogue, list, table, column).map(([code, { labels, definitions }]) => [
    name,
    code,
    null,
    ...locales.map((locale) => labels[locale]),
    ...locales.map((locale) => definitions?.[locale] ?? null),
  ]);
}
