import type { Column } from '../column.ts';
import type { Cell } from '../dataset.ts';
import type { Issue } from '../issue.ts';
import type { Package, Table } from '../package.ts';
import { reportTo } from '../report.ts';
import { cellAt } from '../rows.ts';
import type { ForeignKey } from '../schema.ts';
import { suggest } from './suggest.ts';

/** Checks that what stands in the fields of each foreign key stands in the table that it names, of this package or another one. */
export function checkForeignKeys(
  packages: readonly Package[],
  tables: ReadonlyMap<string, Table>,
  issues: Issue[],
): void {
  for (const one of packages) {
    one.descriptor.resources.forEach(({ name, path, schema }, resource) => {
      (schema.foreignKeys ?? []).forEach((key, index) => {
        const report = reportTo(issues, `${one.folder}/datapackage.json`);
        const placeOf = (...rest: readonly string[]) =>
          one.placeOf([
            'resources',
            String(resource),
            'schema',
            'foreignKeys',
            String(index),
            'reference',
            ...rest,
          ]);
        const target = findTarget(key, name, one, packages);
        if ('unknown' in target) {
          const { unknown: property, known } = target;
          const found = key.reference[property] ?? '';
          report('schema/table-unknown', placeOf(property), { found, expected: suggest(found, known) });
          return;
        }
        const columns = tables.get(target.file)?.columns;
        const own = tables.get(`${one.folder}/${path}`);
        if (!columns || !own) return;
        key.reference.fields.forEach((field, position) => {
          const names = columns.map((column) => column.field.name);
          if (!names.includes(field))
            report('schema/unknown-field', placeOf('fields', String(position)), {
              found: field,
              expected: suggest(field, names),
            });
        });
        checkRows(key, own, columns, target.file, issues);
      });
    });
  }
}

type Target =
  { readonly file: string } | { readonly unknown: 'package' | 'resource'; readonly known: readonly string[] };

function findTarget(
  { reference }: ForeignKey,
  own: string,
  one: Package,
  packages: readonly Package[],
): Target {
  const nameOf = ({ descriptor }: Package): string => descriptor.name;
  const other =
    reference.package === undefined ? one : packages.find((found) => nameOf(found) === reference.package);
  if (!other) return { unknown: 'package', known: packages.map(nameOf) };
  const { resources } = other.descriptor;
  const resource = resources.find(({ name }) => name === (reference.resource ?? own));
  if (!resource) return { unknown: 'resource', known: resources.map(({ name }) => name) };
  return { file: `${other.folder}/${resource.path}` };
}

function checkRows(
  { fields, reference }: ForeignKey,
  { columns, lines, file }: Table,
  others: readonly Column[],
  expected: string,
  issues: Issue[],
): void {
  const own = pick(columns, fields);
  const target = pick(others, reference.fields);
  if (own.length !== fields.length || target.length !== own.length) return;
  const known = new Set(Array.from(target[0]?.codes ?? [], (_, row) => join(target, row)));
  const report = reportTo(issues, file);
  lines.forEach((line, row) => {
    const cells = own.map((column) => cellAt(column, row));
    // A key with an empty cell names nothing.
    if (cells.includes(null) || known.has(join(own, row))) return;
    const place = { line, column: own[0]?.position ?? 1, field: fields.join(', ') };
    report('row/foreign', place, { found: cells.map(String).join('.'), expected });
  });
}

function pick(columns: readonly Column[], names: readonly string[]): Column[] {
  return names.flatMap((name) => columns.filter(({ field }) => field.name === name));
}

/** The cells of a key as one text that no other cells give. */
function join(columns: readonly Column[], row: number): string {
  return JSON.stringify(columns.map((column): Cell => cellAt(column, row)));
}
