import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import ExcelJS from 'exceljs';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import JSONstat from 'jsonstat-toolkit';
import Papa from 'papaparse';
import readExcel from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/catalogue/dataset.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { locales } from '../../src/catalogue/locale.ts';
import type { Field } from '../../src/catalogue/schema.ts';
import { dist, readText } from './dist.ts';
import { readZip } from './zip.ts';

const catalogue = loadCatalogue(process.cwd());
const tables = catalogue.packages.flatMap(({ descriptor, tables: own }) =>
  own.map((table) => ({ name: `${descriptor.name}/${table.name}`, folder: descriptor.name, table })),
);
const datasets = [...catalogue.datasets.values()];

/** The cells of the published CSV as their types say, read without any code of the site. */
function readCsv(folder: string, name: string, fields: readonly Field[]): Cell[][] {
  const { data } = Papa.parse<string[]>(readText(`data/${folder}/${name}.csv`).trimEnd());
  return data.slice(1).map((cells) => cells.map((cell, column) => typed(cell, fields[column])));
}

function typed(cell: string, field: Field | undefined): Cell {
  if (cell === '') return null;
  if (field?.type === 'integer' || field?.type === 'number') return Number(cell);
  if (field?.type === 'boolean') return cell === 'true';
  return field?.type === 'list' ? cell.split('|') : cell;
}

const day = (value: Date): string => value.toISOString().slice(0, 10);

describe.each(tables)('$name', ({ folder, table }) => {
  const { fields } = table.schema;
  const expected = readCsv(folder, table.name, fields);
  const path = (ending: string) => join(dist, 'data', folder, `${table.name}${ending}`);

  test('as JSON holds the rows of the CSV', () => {
    const rows = JSON.parse(readText(`data/${folder}/${table.name}.json`)) as Record<string, Cell>[];
    expect(rows.map((row) => fields.map(({ name }) => row[name]))).toEqual(expected);
  });

  test('as Parquet, read by hyparquet, holds the rows of the CSV', async () => {
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(path('.parquet')) });
    expect(rows.map((row) => fields.map(({ name }) => plain(row[name])))).toEqual(expected);
  });

  test('as Parquet, read by DuckDB, holds the rows of the CSV', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${path('.parquet')}')`);
    expect(reader.columnNames()).toEqual(fields.map(({ name }) => name));
    expect(reader.getRowsJson().map((row) => row.map(fromDuck(fields)))).toEqual(expected);
    connection.closeSync();
  });

  test('as XLSX, read by read-excel-file, holds the rows of the CSV with their types', async () => {
    const sheets = await readExcel(path('.xlsx'));
    const data = sheets[1]?.data ?? [];
    const header = data[2] ?? [];
    const columns = fields.map(({ name }) => header.indexOf(name));
    const rows = data.slice(3).map((row) =>
      columns.map((column, index) => {
        const cell = row[column] ?? null;
        const field = fields[index];
        if (cell instanceof Date) return day(cell);
        return field?.type === 'list' && typeof cell === 'string' ? cell.split('|') : cell;
      }),
    );
    expect(rows).toEqual(expected);
  });
});

/** A value of hyparquet as JSON would have it. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return value instanceof Date ? day(value) : (value ?? null);
}

/** DuckDB prints whole numbers of 64 bits as text in JSON. */
function fromDuck(fields: readonly Field[]): (value: unknown, column: number) => unknown {
  return (value, column) => {
    const type = fields[column]?.type;
    return (type === 'integer' || type === 'number') && value !== null ? Number(value) : value;
  };
}

describe.each(datasets.map(({ id }) => id))('the spreadsheet of %s', (id) => {
  test('follows the guidance on accessible spreadsheets, as exceljs reads it', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(join(dist, 'data', id, `${id}.xlsx`));
    expect(book.title).toContain(catalogue.datasets.get(id)?.title.kk);
    const [cover, ...sheets] = book.worksheets;
    expect(sheets).toHaveLength(3);
    expect(cover?.getTables()).toHaveLength(0);
    expect(cover?.getCell('A1').font.bold).toBe(true);
    for (const sheet of sheets) {
      // One table a sheet, marked as a table, below a title and a line about it; headings stay in sight.
      expect(sheet.getTables(), sheet.name).toHaveLength(1);
      expect(sheet.getCell('A1').text).not.toBe('');
      expect(sheet.getCell('A2').text).not.toBe('');
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
      const heads = sheet.getRow(3).values;
      expect(Array.isArray(heads) && heads.slice(1).every((head) => typeof head === 'string')).toBe(true);
      sheet.eachRow((row) => {
        row.eachCell((cell) => {
          expect(cell.isMerged, `${sheet.name} ${cell.address}`).toBe(false);
          expect(cell.type, `${sheet.name} ${cell.address}`).not.toBe(ExcelJS.ValueType.Formula);
        });
      });
    }
  });
});

describe.each(datasets)('JSON-stat of $id', ({ id, schema, rows }) => {
  test.each(locales)('read by the toolkit of its author gives every figure at its place (%s)', (locale) => {
    const cube = JSONstat(JSON.parse(readText(`data/${id}/${id}.${locale}.jsonstat.json`)));
    expect(cube.class).toBe('dataset');
    const measure = schema.fields.findIndex(({ role }) => role === 'measure');
    for (const { cells } of rows) {
      const place = Object.fromEntries(
        schema.fields.flatMap(({ name }, column) =>
          schema.primaryKey.includes(name) ? [[name, String(cells[column])]] : [],
        ),
      );
      const found = cube.Data(place);
      const data = Array.isArray(found) ? found[0] : found;
      expect(data?.value, JSON.stringify(place)).toBe(cells[measure]);
    }
  });
});

describe.each(datasets)('the zip of $id', ({ id, csv }) => {
  test('read by yauzl is a Data Package with its tables, sources, licence and a README in each language', async () => {
    const entries = await readZip(join(dist, 'data', id, `${id}.zip`));
    expect([...entries.keys()].sort()).toEqual(
      [`${id}.csv`, 'LICENSE.txt', 'README.kk.md', 'README.ru.md', 'datapackage.json', 'sources.csv'].sort(),
    );
    expect(entries.get(`${id}.csv`)?.toString()).toBe(csv);
    const descriptor = JSON.parse(entries.get('datapackage.json')?.toString() ?? '') as {
      resources: { path: string; bytes: number }[];
    };
    for (const { path, bytes } of descriptor.resources) expect(entries.get(path)?.length).toBe(bytes);
    expect(entries.get('README.kk.md')?.toString()).toContain(catalogue.datasets.get(id)?.title.kk);
  });
});

describe.each(datasets)('what the national portal takes of $id', ({ id, rows, title }) => {
  test('has names and labels in both languages, every row, and at most 10 MB', async () => {
    const text = readText(`data/${id}/${id}.egov.json`);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(10_000_000);
    const upload = JSON.parse(text) as {
      nameKk: string;
      nameRu: string;
      fields: Record<string, { labelKk: string; labelRu: string }>;
      data: Record<string, unknown>[];
    };
    expect(upload).toMatchObject({ nameKk: title.kk, nameRu: title.ru });
    expect(upload.data).toHaveLength(rows.length);
    for (const row of upload.data) expect(Object.keys(row)).toEqual(Object.keys(upload.fields));
    for (const { labelKk, labelRu } of Object.values(upload.fields)) {
      expect(labelKk).not.toBe('');
      expect(labelRu).not.toBe('');
    }
    const sheets = await readExcel(join(dist, 'data', id, `${id}.egov.xlsx`));
    expect(readFileSync(join(dist, 'data', id, `${id}.egov.xlsx`)).length).toBeLessThanOrEqual(10_000_000);
    expect(sheets[0]?.data).toHaveLength(rows.length + 1);
  });
});

describe.each(datasets)('the labelled CSV of $id', ({ id, rows, schema }) => {
  test.each(locales)('opens right in an Excel with the settings of the country (%s)', (locale) => {
    const bytes = readFileSync(join(dist, 'data', id, `${id}.${locale}.csv`));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<string[]>(bytes.toString().slice(1).trimEnd(), { delimiter: ';' });
    expect(data).toHaveLength(rows.length + 1);
    const shown = schema.fields.filter(({ lang }) => lang === undefined || lang === locale);
    expect(data[0]).toEqual(shown.map(({ titles }) => titles[locale]));
    const measure = shown.findIndex(({ role }) => role === 'measure');
    const column = schema.fields.findIndex(({ role }) => role === 'measure');
    expect(data.slice(1).map((cells) => cells[measure])).toEqual(
      rows.map(({ cells }) => String(cells[column] ?? '').replace('.', ',')),
    );
  });
});
