import type { Package, Table } from '../package.ts';
import { toRecords } from '../record.ts';
import { cellAt } from '../rows.ts';

/** The codes of every code list and the ids of every reference table, by the name that `codes` uses. */
export type CodeLists = {
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  /** Tables that could not be read: what should stand in them cannot be judged. */
  readonly unread: ReadonlySet<string>;
};

const codesFile = 'data/reference/codes.csv';

/** The keys of a table whose primary key is one column are a code list under the table's name; codes.csv holds many lists. */
export function collectCodes(tables: ReadonlyMap<string, Table>, packages: readonly Package[]): CodeLists {
  const known = new Map<string, Set<string>>();
  for (const { name, columns, schema } of tables.values()) {
    const [key, ...others] = schema.primaryKey;
    const column = columns.find(({ field }) => field.name === key);
    if (name === 'codes' || others.length > 0 || !column) continue;
    known.set(name, new Set(column.values.flatMap((value) => (value === null ? [] : [String(value)]))));
  }
  const { columns = [], lines = [] } = tables.get(codesFile) ?? {};
  const [list, code] = ['list', 'code'].map((name) => columns.find(({ field }) => field.name === name));
  lines.forEach((_, row) => {
    const name = list ? String(cellAt(list, row)) : '';
    if (code) known.set(name, (known.get(name) ?? new Set()).add(String(cellAt(code, row))));
  });
  known.set('datasets', new Set(packages.filter(isDataset).map(({ descriptor }) => descriptor.name)));
  const described = packages.flatMap(({ folder, descriptor }) =>
    descriptor.resources.map(({ name, path }) => ({ name, file: `${folder}/${path}` })),
  );
  const unread = described.flatMap(({ name, file }) => (tables.has(file) ? [] : [name]));
  return { known, unread: new Set(unread) };
}

/** Names and codes that regions had or that people use, each with the present code. */
export function collectFormer(tables: ReadonlyMap<string, Table>): Map<string, string> {
  const records = (file: string) => {
    const table = tables.get(file);
    return table ? toRecords(table.rows, table.schema) : [];
  };
  return new Map([
    ...records('data/reference/former-regions.csv').map(
      (row) => [row.text('former'), row.text('code')] as const,
    ),
    ...records('data/reference/regions.csv').flatMap((row) =>
      [row.text('name_kk'), row.text('name_ru'), row.text('name_en'), row.text('kato')].map(
        (name) => [name, row.text('code')] as const,
      ),
    ),
  ]);
}

/** True for a package that is published as a dataset. */
export function isDataset({ folder }: Pick<Package, 'folder'>): boolean {
  return folder.startsWith('data/datasets/');
}
