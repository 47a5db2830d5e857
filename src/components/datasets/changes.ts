import type { Catalogue } from '../../catalogue/catalogue.ts';
import { totalCode } from '../../catalogue/code.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import { dimensionLabel } from '../../charts/dimension.ts';
import { dataAddress } from '../../i18n/address.ts';
import type { Language } from '../../i18n/language.ts';
import { sayChanges } from '../../publish/change-words.ts';
import type { Changes, FieldChange, RowChange } from '../../publish/changes.ts';
import { listChanges, listCorrections, listVersions, type HistorySubject } from '../../publish/history.ts';
import type { VersionRow } from '../../publish/version.ts';
import { formatDay } from './summary.ts';
import type { IsoDate } from '../../catalogue/period.ts';

/** A row that a version touched, as its change log names it. */
export type TouchedRow = {
  readonly name: string;
  /** Its place in the table of today; undefined for one that is not there. */
  readonly href: string | undefined;
  /** What became of its cells: «Мәні: 100 → 120». */
  readonly cells: readonly { readonly title: string; readonly from: string; readonly to: string }[];
};

/** A version with what it changed, for readers. */
export type VersionLog = {
  readonly version: string;
  readonly date: string;
  readonly summary: string;
  readonly files: readonly { readonly name: string; readonly href: string }[];
  readonly added: readonly TouchedRow[];
  readonly changed: readonly TouchedRow[];
  readonly withdrawn: readonly TouchedRow[];
};

/** Published figures that turned out wrong and the version that put them right. */
export type Correction = { readonly version: string; readonly date: string; readonly row: TouchedRow };

/** Gives the versions of a dataset, newest first. */
export function listLog(subject: HistorySubject, dataset: Dataset, language: Language): VersionLog[] {
  const files = new Map(listVersions(subject).map((one) => [one.version, [...one.files.keys()]]));
  const rows = makeRows(subject.catalogue, dataset, language);
  return listChanges(subject).map((changes: Changes) => ({
    version: changes.to,
    date: formatDay(language, changes.date as IsoDate),
    summary: sayChanges(changes, language.locale),
    files: (files.get(changes.to) ?? []).map((name) => ({
      name,
      href: dataAddress(dataset.id, 'v', changes.to, name),
    })),
    added: changes.added.map(rows.whole),
    changed: changes.changed.map(rows.changed),
    withdrawn: changes.withdrawn.map(rows.whole),
  }));
}

/** Gives the corrections of a dataset, newest first. */
export function listFixed(subject: HistorySubject, dataset: Dataset, language: Language): Correction[] {
  const rows = makeRows(subject.catalogue, dataset, language);
  return listCorrections(subject).map(({ to, date, ...change }) => ({
    version: to,
    date: formatDay(language, date as IsoDate),
    row: rows.changed(change),
  }));
}

function makeRows(catalogue: Catalogue, dataset: Dataset, language: Language) {
  const { fields, primaryKey } = dataset.schema;
  const present = new Map(
    dataset.rows.map(({ key, cells }) => [
      key,
      Object.fromEntries(fields.map(({ name }, column) => [name, String(cells[column] ?? '')])),
    ]),
  );
  const name = (row: string, cells: VersionRow['cells'] | undefined): string =>
    cells
      ? primaryKey
          .filter((field) => cells[field] !== totalCode)
          .map((field) => labelOf(catalogue, dataset, field, cells[field] ?? '', language))
          .join('\u00a0· ')
      : row;
  const href = (row: string) => (present.has(row) ? `#row-${encodeURIComponent(row)}` : undefined);
  const cell = ({ name: field, from, to }: FieldChange) => ({
    title: titleOf(dataset, field, language),
    from: from || '—',
    to: to || '—',
  });
  return {
    whole: ({ row, cells }: VersionRow): TouchedRow => ({
      name: name(row, cells),
      href: href(row),
      cells: [],
    }),
    changed: ({ row, fields: changes }: RowChange): TouchedRow => ({
      name: name(row, present.get(row)),
      href: href(row),
      cells: changes.map(cell),
    }),
  };
}

function titleOf({ schema }: Dataset, name: string, { label }: Language): string {
  const field = schema.fields.find((one) => one.name === name);
  return field ? label(field.titles) : name;
}

/** An earlier version may hold a code that no list has any more: it is told as it stands. */
function labelOf(
  catalogue: Catalogue,
  dataset: Dataset,
  field: string,
  code: string,
  language: Language,
): string {
  try {
    return dimensionLabel(catalogue, dataset, field, code, language);
  } catch {
    return code;
  }
}
