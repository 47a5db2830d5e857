import { parseVersion, type Version, type VersionRow, type VersionTable } from './version.ts';

/** A cell that another version has otherwise. */
export type FieldChange = { readonly name: string; readonly from: string; readonly to: string };

/** A row that stayed, with what became of it. */
export type RowChange = { readonly row: string; readonly fields: readonly FieldChange[] };

/** What a version changed against the one before it. */
export type Changes = {
  /** Undefined for the first version. */
  readonly from: string | undefined;
  readonly to: string;
  /** The day of the later version. */
  readonly date: string;
  /** False when rows have another key than before: nothing is compared then. */
  readonly comparable: boolean;
  readonly added: readonly VersionRow[];
  readonly changed: readonly RowChange[];
  readonly withdrawn: readonly VersionRow[];
};

/** Gives the changes from each version to the next, found by comparing rows; versions stand oldest first. */
export function compareAll(versions: readonly Version[]): Changes[] {
  const tables = versions.map(parseVersion);
  return versions.map(({ version, updated }, index) => {
    const [before, after] = [tables[index - 1], tables[index]];
    const step = { from: versions[index - 1]?.version, to: version, date: updated };
    return { ...step, ...compareTables(before, after) };
  });
}

type Difference = Pick<Changes, 'comparable' | 'added' | 'changed' | 'withdrawn'>;

function compareTables(before: VersionTable | undefined, after: VersionTable | undefined): Difference {
  const none = { added: [], changed: [], withdrawn: [] };
  if (!before || !after) return { comparable: true, ...none };
  if (before.primaryKey.join() !== after.primaryKey.join()) return { comparable: false, ...none };
  const fields = [...new Set([...before.fields, ...after.fields])];
  return {
    comparable: true,
    added: [...after.rows.values()].filter(({ row }) => !before.rows.has(row)),
    changed: [...after.rows.values()].flatMap((row) => {
      const old = before.rows.get(row.row);
      const changes = old ? compareRows(fields, old, row) : [];
      return changes.length > 0 ? [{ row: row.row, fields: changes }] : [];
    }),
    withdrawn: [...before.rows.values()].filter(({ row }) => !after.rows.has(row)),
  };
}

function compareRows(fields: readonly string[], before: VersionRow, after: VersionRow): FieldChange[] {
  return fields.flatMap((name) => {
    const [from = '', to = ''] = [before.cells[name], after.cells[name]];
    return from === to ? [] : [{ name, from, to }];
  });
}
