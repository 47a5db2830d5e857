import type { Dataset } from '../dataset.ts';
import type { Indicator, IndicatorId } from '../indicator.ts';
import type { Issue } from '../issue.ts';
import { indicatorOf } from '../observe.ts';
import { findParts } from '../parts.ts';
import { comparePeriods, parsePeriod } from '../period.ts';
import { reportTo } from '../report.ts';

/**
 * Checks that a figure dated after its dataset's own date belongs to an indicator of plans or forecasts. The dataset's
 * date and not today's is the measure: the same data must pass or fail on every day.
 */
export function checkFuture(
  { table, updated }: Dataset,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  issues: Issue[],
): void {
  const parts = findParts(table);
  const now = parsePeriod(updated);
  if (!parts || !now) return;
  const { values, codes, position, field } = parts.period;
  const future = new Set(
    values.flatMap((value, code) => {
      const period = typeof value === 'string' ? parsePeriod(value) : undefined;
      return period && comparePeriods(period, now) > 0 ? [code] : [];
    }),
  );
  if (future.size === 0) return;
  const report = reportTo(issues, table.file);
  codes.forEach((code, row) => {
    const isActual = parts.measures.some(
      (measure) => indicators.get(indicatorOf(parts, measure, row))?.status === 'actual',
    );
    if (!future.has(code) || !isActual) return;
    const place = { line: table.lines[row] ?? 1, column: position, field: field.name };
    report('cell/future', place, { found: String(values[code]), expected: updated });
  });
}
