import { checkDocument, type Checked } from './check/document.ts';
import { checkColumns } from './check/columns.ts';
import { addressName } from './check/files.ts';
import { checkSchema, reportRepeated } from './check/schema.ts';
import type { Column } from './column.ts';
import type { DatasetRow } from './dataset.ts';
import { decodeFile } from './decode.ts';
import type { Issue } from './issue.ts';
import { lazy } from './lazy.ts';
import type { ProjectFiles } from './read.ts';
import { reportTo, type Report } from './report.ts';
import { makeRows } from './rows.ts';
import { dataPackage, resource, type DataPackage, type Resource, type TableSchema } from './schema.ts';
import { parseTable } from './table.ts';

/** A table of data/ with the descriptor that describes it, its text and its checked rows. */
export type Table = {
  /** Name of the resource in its package. */
  readonly name: string;
  /** Path of the CSV from the project's root. */
  readonly file: string;
  readonly schema: TableSchema;
  readonly csv: string;
  /** In the order of the schema's fields. */
  readonly columns: readonly Column[];
  /** The line of the file, from 1, on which each row begins. */
  readonly lines: Uint32Array;
  /** Rows that have a cell which does not fit its field: there are none in a table that is published. */
  readonly refused: ReadonlySet<number>;
  /** The rows as objects; made when first asked for. */
  readonly rows: readonly DatasetRow[];
};

/** A folder of data/ that has a datapackage.json. */
export type Package = {
  readonly folder: string;
  readonly descriptor: DataPackage;
  readonly tables: readonly Table[];
} & Pick<Checked<DataPackage>, 'placeOf' | 'findTexts'>;

/** What stands in data/. */
export type Packages = {
  readonly packages: readonly Package[];
  /** The tables of all packages by file, and those of packages whose descriptor does not fit otherwise: each can be checked by itself. */
  readonly tables: ReadonlyMap<string, Table>;
};

const descriptorFile = '/datapackage.json';

/** Parses and checks every package of the project on its own; codes and sources are checked afterwards over all of them. */
export function parsePackages(files: ProjectFiles, issues: Issue[]): Packages {
  const packages: Package[] = [];
  const tables = new Map<string, Table>();
  for (const file of files.keys()) {
    if (!file.startsWith('data/') || !file.endsWith(descriptorFile)) continue;
    const report = reportTo(issues, file);
    const text = decodeFile(files, file, report);
    const checked = text === undefined ? undefined : checkDocument(text, dataPackage, 'json', report);
    if (!checked) continue;
    const folder = file.slice(0, -descriptorFile.length);
    const resources = checked.content?.resources ?? findResources(checked.raw);
    checkNames(checked, folder, report);
    const own = resources.flatMap(({ name, path, schema }, index) => {
      const place = (...rest: readonly (string | number)[]) =>
        checked.placeOf(['resources', index, 'schema', ...rest].map(String));
      checkSchema(schema, place, report);
      return parseResource(files, { name, file: `${folder}/${path}`, schema }, issues) ?? [];
    });
    for (const table of own) tables.set(table.file, table);
    if (checked.content) packages.push({ ...checked, folder, descriptor: checked.content, tables: own });
  }
  return { packages, tables };
}

/** The resources of a descriptor that fit, where the descriptor as a whole does not. */
function findResources(raw: unknown): Resource[] {
  if (typeof raw !== 'object' || raw === null || !('resources' in raw) || !Array.isArray(raw.resources))
    return [];
  return raw.resources.flatMap((one: unknown) => resource.safeParse(one).data ?? []);
}

/** Checks that names stand once, and that the package has its folder's. */
function checkNames({ content, placeOf }: Checked<DataPackage>, folder: string, report: Report): void {
  if (!content) return;
  const name = folder.split('/').at(-1) ?? '';
  // A folder whose name no package can have is told of as such.
  if (content.name !== name && addressName.test(name))
    report('package/property', placeOf(['name']), { found: content.name, expected: name });
  const repeated = (list: string, property: string, names: readonly string[]): void =>
    reportRepeated(names, (index) => placeOf([list, String(index), property]), report);
  repeated(
    'resources',
    'name',
    content.resources.map((one) => one.name),
  );
  repeated(
    'resources',
    'path',
    content.resources.map((one) => one.path),
  );
  repeated(
    'views',
    'id',
    (content.views ?? []).map((one) => one.id),
  );
}

function parseResource(
  files: ProjectFiles,
  one: Pick<Table, 'name' | 'file' | 'schema'>,
  issues: Issue[],
): Table | undefined {
  const report = reportTo(issues, one.file);
  const csv = decodeFile(files, one.file, report);
  const text = csv === undefined ? undefined : parseTable(csv, report);
  const checked = text && checkColumns(text, one.schema, report);
  if (csv === undefined || !text || !checked) return undefined;
  const table = { ...one, ...checked, csv, lines: text.lines };
  const rows = lazy(() => makeRows(table));
  return {
    ...table,
    get rows() {
      return rows();
    },
  };
}
