import writeXlsxFile, { type Sheet } from 'write-excel-file/node';
import type { IsoDate } from '../catalogue/period.ts';
import { readKept } from './kept/read-kept.ts';
import { markOf, readCodeMark } from './kept/read-mark.ts';
import { repack } from './pack.ts';
import { tableDescriptions, tableTitles, type TableSubject } from './subject.ts';
import { joinLabels, sayTogether } from './wording.ts';
import { makeCover } from './xlsx/cover.ts';
import { makeDataSheet } from './xlsx/data.ts';
import { makeDictionarySheet } from './xlsx/dictionary.ts';
import type { FileContent } from './xlsx/feature.ts';
import { markTables } from './xlsx/mark-tables.ts';
import { addProperties, type WorkbookProperties } from './xlsx/properties.ts';
import {
  headerRowOf,
  layTable,
  layText,
  measureColumns,
  mostRows,
  textColumns,
  type TableSheet,
  type TextSheet,
} from './xlsx/sheet.ts';
import { makeSourcesSheet } from './xlsx/sources.ts';

/**
 * Gives a table as a spreadsheet for Excel and its kin: a cover, the table with typed cells, a dictionary, the sources; both
 * languages in one file. Numbers are numbers and days are days, so that Excel prints them as its own settings say.
 */
export function toXlsx(subject: TableSubject): Promise<Uint8Array> {
  const sources = makeSourcesSheet(subject);
  return writeWorkbook(
    [
      makeCover(subject, sources.rows.length > 0),
      makeDataSheet(subject),
      makeDictionarySheet(subject),
      // A reference table names no sources.
      ...(sources.rows.length > 0 ? [sources] : []),
    ],
    {
      title: joinLabels(tableTitles(subject)),
      creator: sayTogether('site.name'),
      description: joinLabels(tableDescriptions(subject)),
      updated: subject.one.descriptor.updated as IsoDate,
    },
  );
}

/** True when a table has no more rows than a sheet of Excel takes. */
export function fitsXlsx({ table }: TableSubject): boolean {
  return table.rows.length <= mostRows;
}

/** What makes a workbook of sheets. */
const maker = [
  ...['src/publish/xlsx.ts', 'src/publish/xlsx', 'src/publish/pack.ts'],
  ...['write-excel-file', 'fflate'].map((name) => `node_modules/${name}/package.json`),
];

/** Gives the bytes of a workbook; the same sheets always give the same bytes. */
export function writeWorkbook(
  sheets: readonly (TextSheet | TableSheet)[],
  properties: WorkbookProperties,
): Promise<Uint8Array> {
  const mark = () => markOf(readCodeMark(...maker), JSON.stringify([sheets, properties], tellDays));
  return readKept('workbooks', mark, () => makeWorkbook(sheets, properties));
}

/** In JSON a day is a text; in a cell it is not. */
function tellDays(this: Readonly<Record<string, unknown>>, key: string, value: unknown): unknown {
  return this[key] instanceof Date ? { day: value } : value;
}

async function makeWorkbook(
  sheets: readonly (TextSheet | TableSheet)[],
  properties: WorkbookProperties,
): Promise<Uint8Array> {
  const tables = sheets.map((sheet) => ('rows' in sheet ? sheet : undefined));
  const bytes = await writeXlsxFile(sheets.map(laySheet), {
    fontFamily: 'Calibri',
    fontSize: 11,
    features: [markTables(tables), addProperties(properties)],
  }).toBuffer();
  return repack(bytes);
}

function laySheet(sheet: TextSheet | TableSheet): Sheet<FileContent> {
  return 'rows' in sheet
    ? {
        sheet: sheet.name,
        data: layTable(sheet),
        columns: measureColumns(sheet),
        stickyRowsCount: headerRowOf(sheet),
      }
    : { sheet: sheet.name, data: layText(sheet), columns: textColumns };
}
