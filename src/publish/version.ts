import { z } from 'zod';
import { parseTable } from '../catalogue/table.ts';
import { toCsv } from './csv.ts';
import { descriptorFile, toDataPackage } from './datapackage.ts';
import type { PackageSubject } from './subject.ts';

/** The state of a package at one version: the files that stay at `/data/<id>/v/<version>/`. */
export type Version = {
  readonly package: string;
  readonly version: string;
  /** The day of the version. */
  readonly updated: string;
  /** By their published names: the table and its descriptor. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** Gives the version that data/ holds now. */
export function currentVersion({ catalogue, one }: PackageSubject): Version {
  const { name, version, updated } = one.descriptor;
  return {
    package: name,
    version,
    updated,
    files: new Map([
      ...one.tables.map((table) => [`${table.name}.csv`, toCsv(table)] as const),
      [descriptorFile, toDataPackage(catalogue, one)],
    ]),
  };
}

/** True for a package whose versions are kept: one table, whose rows can be compared. */
export function isVersioned({ one }: PackageSubject): boolean {
  return one.tables.length === 1;
}

/** Orders versions by their numbers: 1.9.0 before 1.10.0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => text.split('.').map(Number));
  for (const [index, number] of (left ?? []).entries()) {
    const difference = number - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** A row of a version as it stands in the file: every cell as text. */
export type VersionRow = { readonly row: string; readonly cells: Readonly<Record<string, string>> };

/** The rows of a version by their keys, with what tells them apart. */
export type VersionTable = {
  readonly primaryKey: readonly string[];
  readonly fields: readonly string[];
  readonly rows: ReadonlyMap<string, VersionRow>;
};

const descriptor = z.object({
  resources: z
    .array(z.object({ path: z.string(), schema: z.object({ primaryKey: z.array(z.string()) }) }))
    .min(1),
});

/** Gives the rows of a version. Throws when a file is missing or is not what it says. */
export function parseVersion({ package: name, version, files }: Version): VersionTable {
  const text = (file: string): string => {
    const bytes = files.get(file);
    if (!bytes) throw new Error(`version ${version} of ${name} has no ${file}`);
    return new TextDecoder().decode(bytes);
  };
  const [resource] = descriptor.parse(JSON.parse(text(descriptorFile))).resources;
  const table = resource && parseTable(text(resource.path), throwIssue(name, version));
  if (!table) throw new Error(`version ${version} of ${name} has no table`);
  const { header, columns, lines } = table;
  const { primaryKey } = resource.schema;
  const records = Array.from(lines, (_, row): VersionRow => {
    const cells = columns.map(({ values, codes }) => values[codes[row] ?? 0] ?? '');
    const record = Object.fromEntries(header.map((field, column) => [field, cells[column] ?? '']));
    return { row: primaryKey.map((field) => record[field] ?? '').join('.'), cells: record };
  });
  return { primaryKey, fields: header, rows: new Map(records.map((record) => [record.row, record])) };
}

function throwIssue(name: string, version: string): (type: string) => never {
  return (type) => {
    throw new Error(`version ${version} of ${name}: ${type}`);
  };
}
