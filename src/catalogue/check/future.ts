import type { Dataset } from '../dataset.ts';
import type { Indicator, IndicatorId } from '../indicator.ts';
import type { Issue } from '../issue.ts';
import { parsePeriod, comparePeriods } from '../period.ts';
import { reportTo } from '../report.ts';

/**
 * Checks that a figure dated after its dataset's own date belongs to an indicator of plans or forecasts. The dataset's
 * date and not today's is the measure: the same data must pass or fail on every day.
 */
export function checkFuture(
  { id, schema, observations, updated }: Dataset,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  issues: Issue[],
): void {
  const report = reportTo(issues, `data/datasets/${id}/${id}.csv`);
  const column = schema.fields.findIndex((field) => field.codes === 'periods');
  const now = parsePeriod(updated);
  for (const { indicator, period, line } of observations) {
    if (!now || comparePeriods(period, now) <= 0 || indicators.get(indicator)?.status !== 'actual') continue;
    const place = { line, column: column + 1, field: schema.fields[column]?.name ?? '' };
    report('cell/future', place, { found: period, expected: updated });
  }
}
