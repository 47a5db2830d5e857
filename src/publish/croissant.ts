import { createHash } from 'node:crypto';
import { locales } from '../catalogue/locale.ts';
import type { Field } from '../catalogue/schema.ts';
import { citeApa } from './cite.ts';
import { toCitation } from './citation.ts';
import { toCsv } from './csv.ts';
import { encodeJson } from './encode.ts';
import { dataUrl, licenceOf, pageUrl, type DatasetSubject } from './subject.ts';
import { joinLabels, sayInEveryLanguage, toLanguageValues } from './wording.ts';

/** Gives a dataset as programs for machine learning describe one: Croissant 1.0 (https://docs.mlcommons.org/croissant/docs/croissant-spec.html). */
export function toCroissant(subject: DatasetSubject): Uint8Array {
  const { dataset, table, site } = subject;
  const bytes = toCsv(table);
  const file = `${table.name}.csv`;
  const siteName = sayInEveryLanguage('site.name');
  return encodeJson({
    '@context': context,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name: dataset.id,
    alternateName: toLanguageValues(dataset.title),
    description: joinLabels(dataset.description),
    url: pageUrl(subject, locales[0]),
    version: dataset.version,
    datePublished: dataset.updated,
    dateModified: dataset.updated,
    license: licenceOf(subject).path,
    inLanguage: locales,
    creator: { '@type': 'sc:Organization', name: joinLabels(siteName) },
    publisher: { '@type': 'sc:Organization', name: joinLabels(siteName) },
    citeAs: citeApa(toCitation(subject), locales[0]),
    distribution: [
      {
        '@type': 'cr:FileObject',
        '@id': file,
        name: file,
        contentUrl: dataUrl(site, dataset.id, file),
        contentSize: `${bytes.length} B`,
        encodingFormat: 'text/csv',
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    ],
    recordSet: [
      {
        '@type': 'cr:RecordSet',
        '@id': 'rows',
        name: 'rows',
        description: joinLabels(dataset.title),
        key: dataset.schema.primaryKey.map((name) => ({ '@id': `rows/${name}` })),
        field: dataset.schema.fields.map((field) => describeField(field, file)),
      },
    ],
  });
}

function describeField({ name, titles, descriptions, type }: Field, file: string): Record<string, unknown> {
  const texts = [joinLabels(titles), ...(descriptions ? [joinLabels(descriptions)] : [])];
  return {
    '@type': 'cr:Field',
    '@id': `rows/${name}`,
    name,
    description: texts.join('. '),
    dataType: dataTypes[type],
    ...(type === 'list' ? { repeated: true } : {}),
    source: {
      fileObject: { '@id': file },
      extract: { column: name },
      ...(type === 'list' ? { transform: { separator: '|' } } : {}),
    },
  };
}

const dataTypes: Readonly<Record<Field['type'], string>> = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  list: 'sc:Text',
};

/** The terms of the format, as its specification lists them. */
const context = {
  '@language': locales[0],
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  examples: { '@id': 'cr:examples', '@type': '@json' },
  extract: 'cr:extract',
  field: 'cr:field',
  fileProperty: 'cr:fileProperty',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  jsonPath: 'cr:jsonPath',
  key: 'cr:key',
  md5: 'cr:md5',
  parentField: 'cr:parentField',
  path: 'cr:path',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  regex: 'cr:regex',
  repeated: 'cr:repeated',
  replace: 'cr:replace',
  sc: 'https://schema.org/',
  separator: 'cr:separator',
  source: 'cr:source',
  subField: 'cr:subField',
  transform: 'cr:transform',
} as const;
