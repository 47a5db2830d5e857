import { checkDocument } from './check/document.ts';
import { checkRows } from './check/rows.ts';
import type { DatasetRow } from './dataset.ts';
import { decodeFile } from './decode.ts';
import type { Issue } from './issue.ts';
import type { ProjectFiles } from './read.ts';
import { reportTo } from './report.ts';
import { dataPackage, type DataPackage, type TableSchema } from './schema.ts';
import { parseTable } from './table.ts';

/** A table of data/ with the descriptor that describes it, its text and its checked rows. */
export type Table = {
  /** Name of the resource in its package. */
  readonly name: string;
  /** Path of the CSV from the project's root. */
  readonly file: string;
  readonly schema: TableSchema;
  readonly csv: string;
  readonly rows: readonly DatasetRow[];
};

/** A folder of data/ that has a datapackage.json. */
export type Package = {
  readonly folder: string;
  readonly descriptor: DataPackage;
  readonly tables: readonly Table[];
};

/** Parses and checks every package of the project on its own; codes and sources are checked afterwards over all of them. */
export function parsePackages(files: ProjectFiles, issues: Issue[]): Package[] {
  const packages: Package[] = [];
  for (const file of files.keys()) {
    if (!file.startsWith('data/') || !file.endsWith('/datapackage.json')) continue;
    const report = reportTo(issues, file);
    const text = decodeFile(files, file, report);
    const descriptor = text === undefined ? undefined : checkDocument(text, dataPackage, 'json', report);
    if (!descriptor) continue;
    const folder = file.slice(0, -'/datapackage.json'.length);
    const name = folder.split('/').at(-1) ?? '';
    if (descriptor.name !== name) {
      report('package/property', { field: 'name' }, { found: descriptor.name, expected: name });
    }
    const tables = descriptor.resources.flatMap((resource): Table[] => {
      const table = parseResource(files, `${folder}/${resource.path}`, resource.schema, issues);
      return table ? [{ name: resource.name, ...table }] : [];
    });
    packages.push({ folder, descriptor, tables });
  }
  return packages;
}

function parseResource(
  files: ProjectFiles,
  file: string,
  schema: TableSchema,
  issues: Issue[],
): Omit<Table, 'name'> | undefined {
  const report = reportTo(issues, file);
  const csv = decodeFile(files, file, report);
  if (csv === undefined) return undefined;
  const table = parseTable(csv, report);
  return table && { file, schema, csv, rows: checkRows(table, schema, report) };
}
