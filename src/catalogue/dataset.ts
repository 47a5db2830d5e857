import { deriveViews, type Names } from './default-views.ts';
import { lazy } from './lazy.ts';
import type { Labels } from './locale.ts';
import type { PublishedObservation } from './observation.ts';
import { observeRows } from './observe.ts';
import type { Package, Table } from './package.ts';
import type { IsoDate, Period } from './period.ts';
import type { DataPackage, TableSchema } from './schema.ts';
import type { SourceId } from './source.ts';
import type { View } from './view.ts';

/** One row of a dataset as typed cells, in the order of the schema's fields. */
export type DatasetRow = {
  readonly key: string;
  readonly line: number;
  readonly cells: readonly Cell[];
};

/** A typed cell: null is an empty one. */
export type Cell = string | number | boolean | readonly string[] | null;

/** A Data Package of one table. */
export type Dataset = {
  readonly id: string;
  readonly title: Labels;
  readonly description: Labels;
  /** The same in plain words. */
  readonly plain: Labels | undefined;
  readonly version: string;
  readonly updated: IsoDate;
  /** ISO 8601 duration (`P1Y`, `P1M`) or `irregular`. */
  readonly updateFrequency: string;
  readonly license: { readonly name: string; readonly path: string; readonly title: string };
  readonly schema: TableSchema;
  /** Those that it names; where it names none, some that suit it. */
  readonly views: readonly View[];
  readonly table: Table;
  /** Made when first asked for. */
  readonly rows: readonly DatasetRow[];
  /** The CSV exactly as it stands in data/: this is what is published. */
  readonly csv: string;
  /** Its figures: one for each measure of each row, in the order of the file. Made when first asked for. */
  readonly observations: readonly PublishedObservation[];
};

/** Gives the dataset that a package with one table makes. */
export function toDataset({ descriptor }: Package, table: Table, names: Names): Dataset {
  const [license] = descriptor.licenses;
  if (!license) throw new Error(`no licence: ${descriptor.name}`);
  const observations = lazy(() => observeRows(descriptor.name, table, names.indicators));
  const declared = toViews(descriptor);
  const views = lazy(() =>
    declared.length > 0
      ? declared
      : deriveViews(
          {
            id: descriptor.name,
            title: descriptor.titles,
            schema: table.schema,
            observations: observations(),
          },
          names,
        ),
  );
  return {
    id: descriptor.name,
    title: descriptor.titles,
    description: descriptor.descriptions,
    plain: descriptor.plain,
    version: descriptor.version,
    updated: descriptor.updated as IsoDate,
    updateFrequency: descriptor.updateFrequency,
    license,
    schema: table.schema,
    get views() {
      return views();
    },
    table,
    csv: table.csv,
    get rows() {
      return table.rows;
    },
    get observations() {
      return observations();
    },
  };
}

function toViews({ name, views }: DataPackage): View[] {
  return (views ?? []).map((view) => ({
    id: view.id,
    dataset: name,
    kind: view.kind,
    title: view.titles,
    across: view.across,
    series: view.series,
    where: view.where ?? {},
    rule: view.rule,
    period: view.period ?? (view.across === 'period' ? 'all' : 'latest'),
    classes: view.classes,
    scale: view.scale,
    events: view.events?.map(({ period, titles, source }) => ({
      period: period as Period,
      title: titles,
      source: source as SourceId,
    })),
  }));
}
