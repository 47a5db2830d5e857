import type { DatasetRow } from '../catalogue/dataset.ts';
import type { Locale } from '../catalogue/locale.ts';
import type { Field } from '../catalogue/schema.ts';
import { getMessages } from '../i18n/message.ts';
import { listCodes } from './code-labels.ts';
import { encodeCompactJson } from './encode.ts';
import { listDimensions, listMeasures, type Dimension } from './jsonstat/dimensions.ts';
import { describeUnits } from './jsonstat/units.ts';
import { listNotes } from './notes.ts';
import { dataUrl, licenceOf, pageUrl, type DatasetSubject } from './subject.ts';

/**
 * Gives a dataset as a JSON-stat 2.0 cube (https://json-stat.org/full/) with labels in one language. The cube is sparse: a cell
 * that no row fills is absent; null is a figure that its source says is not published. `status` tells how the source puts a
 * figure (rounded, over, about, under); an exact one has none.
 */
export function toJsonStat(subject: DatasetSubject, locale: Locale): Uint8Array {
  const { dataset, site } = subject;
  const dimensions = listDimensions(subject, locale);
  const { value, status } = fillCube(subject, dimensions);
  const licence = licenceOf(subject);
  return encodeCompactJson({
    version: '2.0',
    class: 'dataset',
    href: dataUrl(site, dataset.id, `${dataset.id}.${locale}.jsonstat.json`),
    label: dataset.title[locale],
    note: [dataset.description[locale], ...listNotes(dataset.schema, locale)],
    source: getMessages(locale)('site.name'),
    updated: dataset.updated,
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ codes }) => codes.length),
    role: groupRoles(dimensions),
    dimension: Object.fromEntries(
      dimensions.map((dimension) => [dimension.id, describeDimension(subject, dimension, locale)]),
    ),
    value,
    status,
    extension: { status: { label: labelStatuses(subject, locale) } },
    link: {
      license: [{ href: licence.path, label: licence.name }],
      describedby: [{ type: 'text/html', href: pageUrl(subject, locale) }],
    },
  });
}

type Sparse<Value> = Record<number, Value>;

/** Numbers the cells as the standard does: the last dimension runs fastest. */
function fillCube(
  { dataset: { schema, rows } }: DatasetSubject,
  dimensions: readonly Dimension[],
): { value: Sparse<number | null>; status: Sparse<string> } {
  const positions = dimensions.map(({ codes }) => new Map(codes.map((code, index) => [code, index])));
  const qualifier = schema.fields.findIndex(({ role }) => role === 'qualifier');
  const value: Sparse<number | null> = {};
  const status: Sparse<string> = {};
  const place = (row: DatasetRow, measure: Field): number =>
    dimensions.reduce(
      (sum, { codes, codeOf }, side) =>
        sum * codes.length + (positions[side]?.get(codeOf(row, measure)) ?? 0),
      0,
    );
  for (const measure of listMeasures(schema.fields)) {
    const column = schema.fields.indexOf(measure);
    for (const row of rows) {
      const index = place(row, measure);
      const figure = row.cells[column];
      value[index] = typeof figure === 'number' ? figure : null;
      const said = row.cells[qualifier];
      if (typeof said === 'string' && said !== 'exact') status[index] = said;
    }
  }
  return { value, status };
}

function describeDimension(subject: DatasetSubject, dimension: Dimension, locale: Locale): unknown {
  const { codes, labels, label, role } = dimension;
  return {
    label,
    category: {
      index: codes,
      label: labels,
      ...(role === 'metric' ? { unit: describeUnits(subject, codes, locale) } : {}),
    },
  };
}

function groupRoles(dimensions: readonly Dimension[]): Record<string, string[]> {
  const roles: Record<string, string[]> = {};
  for (const { id, role } of dimensions) if (role) roles[role] = [...(roles[role] ?? []), id];
  return roles;
}

function labelStatuses({ catalogue }: DatasetSubject, locale: Locale): Record<string, string> {
  const codes = [...(listCodes(catalogue, 'qualifiers') ?? [])];
  return Object.fromEntries(codes.map(([code, { labels }]) => [code, labels[locale]]));
}
