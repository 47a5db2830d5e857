import type { Column } from './column.ts';
import type { Table } from './package.ts';
import type { Field } from './schema.ts';

/** The columns of a dataset by the part that they play. */
export type Parts = {
  readonly region: Column;
  readonly period: Column;
  /** Undefined where each measure has its own indicator. */
  readonly indicator: Column | undefined;
  readonly measures: readonly Column[];
  readonly source: Column;
  readonly qualifier: Column | undefined;
  readonly rounding: Column | undefined;
  /** Dimensions besides region, period and indicator. */
  readonly dimensions: readonly Column[];
};

/** The dimensions that are known by the name of their code list. */
const named = ['regions', 'periods', 'indicators'];

/** Gives the columns of a dataset by their part; undefined when one is missing that each dataset has (the check tells of it). */
export function findParts({ columns }: Table): Parts | undefined {
  const find = (test: (field: Field) => boolean): Column | undefined =>
    columns.find(({ field }) => test(field));
  const region = find(({ role, codes }) => role === 'dimension' && codes === 'regions');
  const period = find(({ role, codes }) => role === 'dimension' && codes === 'periods');
  const source = find(({ role }) => role === 'source');
  if (!region || !period || !source) return undefined;
  return {
    region,
    period,
    indicator: find(({ codes }) => codes === 'indicators'),
    measures: columns.filter(({ field }) => field.role === 'measure'),
    source,
    qualifier: find(({ role }) => role === 'qualifier'),
    rounding: find(({ role }) => role === 'rounding'),
    dimensions: columns.filter(
      ({ field }) => field.role === 'dimension' && !named.includes(field.codes ?? ''),
    ),
  };
}
