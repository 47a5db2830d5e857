import { createHash } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { locales, type Labels } from '../catalogue/locale.ts';
import type { Package, Table } from '../catalogue/package.ts';
import type { Field } from '../catalogue/schema.ts';
import type { Source } from '../catalogue/source.ts';
import { toCsv } from './csv.ts';

/** The file that describes a package; its name is the standard's. */
export const descriptorFile = 'datapackage.json';

/** The language of the plain texts that the standard knows; ours in every language stand beside them. */
const [plain] = locales;

/** Gives the published datapackage.json of a package: Data Package v2 (https://datapackage.org/standard/data-package/). */
export function toDataPackage(catalogue: Catalogue, one: Package): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(describePackage(catalogue, one), null, 2)}\n`);
}

/** Gives the descriptor that stands in data/ with what the standard asks of a published one: plain texts, sources, sizes, hashes. */
export function describePackage(
  catalogue: Catalogue,
  { descriptor, tables }: Package,
): Record<string, unknown> {
  const { $schema, name, titles, descriptions, version, licenses, resources, ...ours } = descriptor;
  const sources = collectSources(catalogue, tables);
  return {
    $schema,
    name,
    title: titles[plain],
    description: descriptions[plain],
    version,
    licenses,
    // The standard allows no empty list.
    ...(sources.length > 0 ? { sources: sources.map(describeSource) } : {}),
    titles,
    descriptions,
    ...ours,
    resources: resources.flatMap((resource) => {
      const table = tables.find((own) => own.name === resource.name);
      if (!table) return [];
      const { schema, ...rest } = resource;
      const bytes = toCsv(table);
      return {
        ...rest,
        ...plainTexts(resource.titles ?? titles, resource.descriptions ?? descriptions),
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        schema: {
          ...schema,
          fields: schema.fields.map((field, column) => describeField(catalogue, field, table, column)),
        },
      };
    }),
  };
}

function describeField(
  catalogue: Catalogue,
  field: Field,
  table: Table,
  column: number,
): Record<string, unknown> {
  const { name, type, ...rest } = field;
  const categories = collectCategories(catalogue, field, table, column);
  return {
    name,
    type,
    ...plainTexts(field.titles, field.descriptions),
    ...(categories.length > 0 ? { categories } : {}),
    ...rest,
  };
}

function plainTexts(titles: Labels, descriptions: Labels | undefined): Record<string, string> {
  return { title: titles[plain], ...(descriptions ? { description: descriptions[plain] } : {}) };
}

/** The codes that a column holds, with their labels: `categories` of Table Schema v2, which strings may have. */
function collectCategories(
  catalogue: Catalogue,
  { type, codes = '' }: Field,
  { columns }: Table,
  column: number,
): { value: string; label: string; labels: Labels }[] {
  if (type !== 'string') return [];
  const held = new Set(columns[column]?.values);
  return codeLabels(catalogue, codes).flatMap(([value, labels]) =>
    held.has(value) ? [{ value, label: labels[plain], labels }] : [],
  );
}

function codeLabels(catalogue: Catalogue, list: string): (readonly [code: string, labels: Labels])[] {
  if (list === 'regions') return [...catalogue.areas.values()].map(({ code, name }) => [code, name]);
  if (list === 'indicators') return [...catalogue.indicators.values()].map(({ id, label }) => [id, label]);
  return [...(catalogue.codes.get(list)?.values() ?? [])].map(({ code, label }) => [code, label]);
}

/** The sources that the tables name, each once, in the order of the table of sources. */
function collectSources(catalogue: Catalogue, tables: readonly Table[]): Source[] {
  const named = new Set<unknown>();
  for (const { columns } of tables)
    for (const { field, values } of columns)
      if (field.codes === 'sources') values.flat().forEach((cell) => named.add(cell));
  return [...catalogue.sources.values()].filter(({ id }) => named.has(id));
}

function describeSource({ id, publisher, title, date, url }: Source): Record<string, string> {
  return {
    title: `${publisher}. ${title}${date ? ` (${date})` : ''}`,
    ...(url ? { path: url } : {}),
    id,
  };
}
