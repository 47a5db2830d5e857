import { encodeCompactJson } from './encode.ts';
import { toFlatTable, type FlatColumn, type FlatTable } from './flat-table.ts';
import { tableDescriptions, tableTitles, type TableSubject } from './subject.ts';
import { joinLabels, sayTogether } from './wording.ts';
import { writeWorkbook } from './xlsx.ts';
import type { IsoDate } from '../catalogue/period.ts';

/** The portal takes files up to 10 MB; some room is left for what surrounds the rows. */
export const largestUpload = 9_500_000;

const types: Readonly<Record<FlatColumn['type'], string>> = {
  string: 'String',
  integer: 'Int',
  number: 'Double',
  boolean: 'Boolean',
  date: 'Datetime',
};

/** A part of a table that the national portal takes as one upload. */
export type Upload = { readonly part: number; readonly of: number; readonly table: FlatTable };

/**
 * Gives a table in parts, each small enough for the national open-data portal (data.egov.kz); most tables are one part.
 * Sizes are those of the JSON form, the larger one.
 */
export function splitUploads({ catalogue, table }: TableSubject): Upload[] {
  const flat = toFlatTable(catalogue, table);
  const parts: (readonly FlatTable['rows'][number][])[] = [];
  let rows: FlatTable['rows'][number][] = [];
  let size = 0;
  for (const row of flat.rows) {
    const bytes = Buffer.byteLength(JSON.stringify(toRecord(flat.columns, row))) + 1;
    if (size + bytes > largestUpload && rows.length > 0) {
      parts.push(rows);
      [rows, size] = [[], 0];
    }
    rows.push(row);
    size += bytes;
  }
  parts.push(rows);
  return parts.map((own, index) => ({
    part: index + 1,
    of: parts.length,
    table: { columns: flat.columns, rows: own },
  }));
}

/**
 * Gives an upload for the national open-data portal as JSON: its passport's `nameKk`, `nameRu`, `descriptionKk`,
 * `descriptionRu`, its `fields` with `labelKk` and `labelRu`, and the rows.
 */
export function toEgovJson(subject: TableSubject, { table: { columns, rows } }: Upload): Uint8Array {
  return encodeCompactJson({
    ...describePassport(subject),
    fields: Object.fromEntries(
      columns.map(({ name, type, titles }) => [
        name,
        { type: types[type], labelKk: titles.kk, labelRu: titles.ru },
      ]),
    ),
    data: rows.map((row) => toRecord(columns, row)),
  });
}

/** Gives the same as a spreadsheet: a sheet of rows, one of fields, one of the passport. */
export function toEgovXlsx(subject: TableSubject, { table: { columns, rows } }: Upload): Promise<Uint8Array> {
  const intro = undefined;
  return writeWorkbook(
    [
      { intro, name: 'data', tableName: 'data', header: columns.map(({ name }) => name), rows },
      {
        intro,
        name: 'fields',
        tableName: 'fields',
        header: ['name', 'type', 'labelKk', 'labelRu'],
        rows: columns.map((column) => [column.name, types[column.type], column.titles.kk, column.titles.ru]),
      },
      {
        intro,
        name: 'passport',
        tableName: 'passport',
        header: ['name', 'value'],
        rows: Object.entries(describePassport(subject)),
      },
    ],
    {
      title: joinLabels(tableTitles(subject)),
      creator: sayTogether('site.name'),
      description: joinLabels(tableDescriptions(subject)),
      updated: subject.one.descriptor.updated as IsoDate,
    },
  );
}

function describePassport(subject: TableSubject): Record<string, string> {
  const titles = tableTitles(subject);
  const descriptions = tableDescriptions(subject);
  return {
    nameKk: titles.kk,
    nameRu: titles.ru,
    descriptionKk: descriptions.kk,
    descriptionRu: descriptions.ru,
    version: subject.one.descriptor.version,
    modifiedDate: subject.one.descriptor.updated,
  };
}

function toRecord(columns: readonly FlatColumn[], row: FlatTable['rows'][number]): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]));
}
