import { dataUrl, type DatasetSubject } from './subject.ts';

/** Programs for which there is a ready piece of code, in the order in which readers are offered them. */
export const tools = ['excel', 'sheets', 'python', 'r', 'javascript', 'duckdb'] as const;
export type Tool = (typeof tools)[number];

/** A piece of code that loads a dataset; it runs as it stands. */
export type Snippet = { readonly tool: Tool; readonly code: string };

/** Gives the pieces of code that load a dataset in various programs. */
export function listSnippets({ dataset, site }: DatasetSubject): Snippet[] {
  const { id, schema } = dataset;
  const table: Loaded = {
    csv: dataUrl(site, id, `${id}.csv`),
    json: dataUrl(site, id, `${id}.json`),
    parquet: dataUrl(site, id, `${id}.parquet`),
    // Text, or a program would take «2023» for a number and the rest for days.
    period: schema.fields.find(({ codes }) => codes === 'periods')?.name ?? 'period',
  };
  return tools.map((tool) => ({ tool, code: writers[tool](table) }));
}

/** Addresses of a table in the forms that the pieces of code load, and its column of periods. */
type Loaded = {
  readonly csv: string;
  readonly json: string;
  readonly parquet: string;
  readonly period: string;
};

const writers: Readonly<Record<Tool, (table: Loaded) => string>> = {
  // Every cell stays text until its type is chosen: Excel must not read «2023-07» as a day.
  excel: ({ csv }) =>
    [
      'let',
      `  Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
      '  Data = Table.PromoteHeaders(Source, [PromoteAllScalars = true])',
      'in',
      '  Data',
    ].join('\n'),
  // A named delimiter and locale keep the formula independent of the sheet's own settings.
  sheets: ({ csv }) => `=IMPORTDATA("${csv}"; ","; "en_US")`,
  python: ({ csv, period }) =>
    [
      'import pandas as pd',
      '',
      `data = pd.read_csv("${csv}", dtype={"${period}": str})`,
      'print(data.head())',
    ].join('\n'),
  r: ({ csv, period }) =>
    [
      'data <- read.csv(',
      `  "${csv}",`,
      `  encoding = "UTF-8", na.strings = "", colClasses = c(${period} = "character")`,
      ')',
      'head(data)',
    ].join('\n'),
  javascript: ({ json }) =>
    [
      `const response = await fetch('${json}');`,
      'const rows = await response.json();',
      'console.log(rows.length, rows[0]);',
    ].join('\n'),
  duckdb: ({ parquet }) => `SELECT * FROM read_parquet('${parquet}') LIMIT 10;`,
};
