import type { Labels } from './locale.ts';
import type { IsoDate } from './period.ts';
import type { PublishedObservation } from './observation.ts';
import type { TableSchema } from './schema.ts';
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
  readonly version: string;
  readonly updated: IsoDate;
  /** ISO 8601 duration (`P1Y`, `P1M`) or `irregular`. */
  readonly updateFrequency: string;
  readonly license: { readonly name: string; readonly path: string; readonly title: string };
  readonly schema: TableSchema;
  readonly views: readonly View[];
  readonly rows: readonly DatasetRow[];
  /** The CSV exactly as it stands in data/: this is what is published. */
  readonly csv: string;
  readonly observations: readonly PublishedObservation[];
};
