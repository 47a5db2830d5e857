import { comparePeriods, periodPrecision } from '../period.ts';
import { deriveFrom, figuresFor, seriesKey, type DeriveRule } from './base.ts';

/**
 * Per cent against the previous figure of the same series. Two figures for one period (a conflict of sources) and periods
 * of different width (a year against a day) are not set against each other.
 */
export const deriveChanges: DeriveRule = (input) => {
  const series = Map.groupBy(
    figuresFor('change', input),
    (one) => `${seriesKey(one)} ${periodPrecision(one.period)}`,
  );
  return [...series.values()].flatMap((figures) => {
    const byPeriod = [...Map.groupBy(figures, (one) => one.period)]
      .sort(([a], [b]) => comparePeriods(a, b))
      .map(([, same]) => same);
    return byPeriod.flatMap((same, index) => {
      const [figure, conflict] = same;
      const [before, otherBefore] = byPeriod[index - 1] ?? [];
      if (!figure || conflict || !before || otherBefore || before.value === 0) return [];
      const change = ((figure.value - before.value) / before.value) * 100;
      return [deriveFrom(figure, 'change', change, 'percent', [figure, before])];
    });
  });
};
