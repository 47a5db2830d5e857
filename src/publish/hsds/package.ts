import Papa from 'papaparse';
import type { WholeSubject } from '../history.ts';
import { encodeJson, encodeText } from '../encode.ts';
import { licenceOf } from '../subject.ts';
import { joinLabels } from '../wording.ts';
import { hsdsTableNames, hsdsTables, type HsdsField, type HsdsRow, type HsdsTableName } from './table.ts';

/** Gives a table of the tabular form; what is unknown is an empty cell. */
export function toHsdsCsv(table: HsdsTableName, rows: readonly HsdsRow[]): Uint8Array {
  const names = hsdsTables[table].fields.map(({ name }) => name);
  const lines = rows.map((row) => names.map((name) => row[name] ?? ''));
  return encodeText(`${Papa.unparse([names, ...lines], { newline: '\n' })}\n`);
}

/** Gives the descriptor of the tabular form: a Tabular Data Package (version 1, which the standard names), by our profile. */
export function toHsdsPackage({ catalogue, site }: WholeSubject): Uint8Array {
  const one = catalogue.packages.find(({ descriptor }) => descriptor.name === 'centres');
  if (!one) throw new Error('no package «centres» in data/');
  const { descriptor } = one;
  return encodeJson({
    profile: 'tabular-data-package',
    name: 'hsds',
    title: joinLabels(descriptor.titles),
    description: joinLabels(descriptor.descriptions),
    version: descriptor.version,
    homepage: new URL('https://docs.openreferral.org/').href,
    licenses: [licenceOf({ catalogue, one, site })],
    resources: hsdsTableNames.map((name) => ({
      name,
      path: hsdsTables[name].file,
      profile: 'tabular-data-resource',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: describeSchema(hsdsTables[name].fields),
    })),
  });
}

function describeSchema(fields: readonly HsdsField[]): Record<string, unknown> {
  const foreignKeys = fields.flatMap(({ name, references }) =>
    references ? [{ fields: name, reference: { resource: references, fields: 'id' } }] : [],
  );
  return {
    fields: fields.map(describeField),
    primaryKey: 'id',
    // The standard allows no empty list.
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function describeField({ name, type, format, required }: HsdsField): Record<string, unknown> {
  const unique = name === 'id' || undefined;
  const constraints = { ...(required ? { required } : {}), ...(unique ? { unique } : {}) };
  return {
    name,
    type,
    ...(format ? { format } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
