import { locales } from '../catalogue/locale.ts';
import type { Field } from '../catalogue/schema.ts';
import { encodeJson } from './encode.ts';
import { findSources } from './source-name.ts';
import { licenceOf, pageUrl, tableDescriptions, tableTitles, type TableSubject } from './subject.ts';
import { sayInEveryLanguage, toLanguageValues } from './wording.ts';

/**
 * Gives what describes a CSV to programs of the web of data: CSV on the Web (https://www.w3.org/TR/tabular-metadata/). Named
 * `<table>.csv-metadata.json` it is found from the CSV alone.
 */
export function toCsvw(subject: TableSubject): Uint8Array {
  const { catalogue, one, table } = subject;
  return encodeJson({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': locales[0] }],
    url: `${table.name}.csv`,
    dialect: { delimiter: ',', encoding: 'utf-8', header: true },
    'dc:title': toLanguageValues(tableTitles(subject)),
    'dc:description': toLanguageValues(tableDescriptions(subject)),
    'dc:publisher': toLanguageValues(sayInEveryLanguage('site.name')),
    'dc:license': { '@id': licenceOf(subject).path },
    'dc:modified': { '@value': one.descriptor.updated, '@type': 'xsd:date' },
    'schema:version': one.descriptor.version,
    'dcat:landingPage': locales.map((locale) => ({ '@id': pageUrl(subject, locale) })),
    'dc:source': findSources(catalogue, [table]).flatMap(({ url }) => (url ? [{ '@id': url }] : [])),
    tableSchema: {
      columns: table.schema.fields.map(describeColumn),
      primaryKey: table.schema.primaryKey,
    },
  });
}

function describeColumn(field: Field): Record<string, unknown> {
  const { name, titles, descriptions, type, lang, constraints, delimiter } = field;
  return {
    name,
    // The first is the heading that stands in the file; a program that checks compares it.
    titles: { und: name, ...titles },
    ...(descriptions ? { 'dc:description': toLanguageValues(descriptions) } : {}),
    datatype: describeType(field),
    ...(constraints?.required ? { required: true } : {}),
    ...(type === 'list' ? { separator: delimiter ?? '|' } : {}),
    ...(lang ? { lang } : {}),
    null: '',
  };
}

function describeType({ type, format, constraints = {} }: Field): unknown {
  const { minimum, maximum, pattern } = constraints;
  const base = type === 'string' && format === 'uri' ? 'anyURI' : baseTypes[type];
  if (minimum === undefined && maximum === undefined && pattern === undefined) return base;
  return {
    base,
    ...(pattern === undefined ? {} : { format: pattern }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}

const baseTypes: Readonly<Record<Field['type'], string>> = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  date: 'date',
  list: 'string',
};
