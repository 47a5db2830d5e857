import type { DatasetRow } from './dataset.ts';
import type { Indicator, IndicatorId } from './indicator.ts';
import { qualifiers, type ObservationId, type PublishedObservation } from './observation.ts';
import { toRecords } from './record.ts';
import type { AreaCode } from './region.ts';
import type { Field, TableSchema } from './schema.ts';
import type { SourceId } from './source.ts';

/**
 * Gives the figures of a dataset: one for each measure of each row, in the order of the file.
 * Rows whose indicator or period the check has refused give none.
 */
export function observeRows(
  dataset: string,
  schema: TableSchema,
  rows: readonly DatasetRow[],
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): PublishedObservation[] {
  const plan = planFields(schema);
  const records = toRecords(rows, schema);
  return rows.flatMap((row, index): PublishedObservation[] => {
    const record = records[index];
    if (!record) return [];
    const period = record.period(plan.period);
    if (!period) return [];
    return plan.measures.flatMap((measure): PublishedObservation[] => {
      const indicator = indicators.get(
        (record.optional(plan.indicator) ?? measure.indicator ?? '') as IndicatorId,
      );
      if (!indicator) return [];
      const qualifier = record.text(plan.qualifier);
      const address = plan.measures.length === 1 ? row.key : `${row.key}#${measure.name}`;
      return [
        {
          kind: 'published',
          id: `${dataset}/${address}` as ObservationId,
          dataset,
          row: row.key,
          indicator: indicator.id,
          area: record.text(plan.region) as AreaCode,
          period,
          dimensions: Object.fromEntries(plan.dimensions.map((name) => [name, record.text(name)])),
          unit: indicator.unit,
          qualifier: qualifiers.find((one) => one === qualifier) ?? 'exact',
          rounding: record.number(plan.rounding) ?? 0,
          value: record.number(measure.name) ?? null,
          source: record.text(plan.source) as SourceId,
          note: record.optionalLabels('note'),
          line: row.line,
        },
      ];
    });
  });
}

/** Which field plays which part; a part that no field plays has the name ''. */
function planFields({ fields }: TableSchema) {
  const nameOf = (test: (field: Field) => boolean): string => fields.find(test)?.name ?? '';
  const named = ['regions', 'periods', 'indicators'];
  return {
    region: nameOf((field) => field.codes === 'regions'),
    period: nameOf((field) => field.codes === 'periods'),
    indicator: nameOf((field) => field.codes === 'indicators'),
    qualifier: nameOf((field) => field.role === 'qualifier'),
    rounding: nameOf((field) => field.role === 'rounding'),
    source: nameOf((field) => field.role === 'source'),
    measures: fields.filter((field) => field.role === 'measure'),
    dimensions: fields
      .filter((field) => field.role === 'dimension' && !named.includes(field.codes ?? ''))
      .map((field) => field.name),
  };
}
