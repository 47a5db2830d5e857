import type { Locale } from '../catalogue/locale.ts';
import { getMessages } from '../i18n/message.ts';
import type { Site } from './subject.ts';
import { dataUrl } from './subject.ts';

/** Programs for which there is a ready piece of code, in the order in which readers are offered them. */
export const tools = ['excel', 'sheets', 'python', 'r', 'javascript', 'duckdb'] as const;
export type Tool = (typeof tools)[number];

/** A piece of code that loads a dataset; it runs as it stands. */
export type Snippet = {
  readonly tool: Tool;
  /** Where to put it and what it needs, in the reader's language. */
  readonly about: string;
  /** Name of its language for highlighting. */
  readonly language: string;
  readonly code: string;
};

/** Addresses of a dataset's table in the forms that the pieces of code load. */
type Addresses = { readonly csv: string; readonly json: string; readonly parquet: string };

/** Gives the pieces of code that load a dataset in various programs. */
export function listSnippets(id: string, site: Site, locale: Locale): Snippet[] {
  const t = getMessages(locale);
  const addresses: Addresses = {
    csv: dataUrl(site, id, `${id}.csv`),
    json: dataUrl(site, id, `${id}.json`),
    parquet: dataUrl(site, id, `${id}.parquet`),
  };
  return tools.map((tool) => ({
    tool,
    about: t(`publish.snippet.${tool}`),
    language: languages[tool],
    code: writers[tool](addresses),
  }));
}

const languages: Readonly<Record<Tool, string>> = {
  excel: 'powerquery',
  sheets: 'excel-formula',
  python: 'python',
  r: 'r',
  javascript: 'javascript',
  duckdb: 'sql',
};

const writers: Readonly<Record<Tool, (addresses: Addresses) => string>> = {
  // Every cell stays text until its type is chosen: Excel must not read «2023-07» as a day.
  excel: ({ csv }) =>
    [
      'let',
      `  Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
      '  Table = Table.PromoteHeaders(Source, [PromoteAllScalars = true])',
      'in',
      '  Table',
    ].join('\n'),
  // A named delimiter and locale keep the formula independent of the sheet's own settings.
  sheets: ({ csv }) => `=IMPORTDATA("${csv}"; ","; "en_US")`,
  python: ({ csv }) =>
    [
      'import pandas as pd',
      '',
      `data = pd.read_csv("${csv}", dtype={"period": str})`,
      'print(data.head())',
    ].join('\n'),
  r: ({ csv }) =>
    [
      `data <- read.csv("${csv}", encoding = "UTF-8", colClasses = c(period = "character"))`,
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
