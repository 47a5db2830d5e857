import { comparePeriods } from '../period.ts';
import { seriesKey, type Known } from '../derive/base.ts';
import type { Warning } from './warning.ts';

/** A figure this many times the one before it, or this small a part of it, is worth a second look. */
const ratio = 1.5;

/** Figures that jump from one period to the next inside a series. */
export function warnJumps(dataset: string, known: readonly Known[]): Warning[] {
  return [...Map.groupBy(known, seriesKey).values()].flatMap((figures) => {
    const sorted = [...figures].sort((a, b) => comparePeriods(a.period, b.period));
    return sorted.flatMap((figure, index): Warning[] => {
      const before = sorted[index - 1];
      if (!before || before.period === figure.period || before.value <= 0 || figure.value <= 0) return [];
      const change = figure.value / before.value;
      if (change <= ratio && change >= 1 / ratio) return [];
      return [{ type: 'jump', dataset, observation: figure.id, others: [before.id], against: before.value }];
    });
  });
}
