import type { DerivedObservation } from '../observation.ts';
import { comparePeriods, periodPrecision } from '../period.ts';
import { deriveFrom, figuresFor, seriesKey, type DeriveRule, type Known } from './base.ts';

/**
 * Per cent against the previous figure of the same line. A line is what a view over time draws, or the figures of one
 * source: figures of different sources are not set against each other unless their dataset puts them on one line. Two
 * figures for one period (a conflict) and periods of different width (a year against a day) are not either.
 */
export const deriveChanges: DeriveRule = (input) => {
  const allowed = new Set(figuresFor('change', input));
  if (allowed.size === 0) return [];
  const bySource = Map.groupBy(allowed, (one) => one.source).values();
  const lines = [...input.lines(), ...bySource].map((line) => line.filter((one) => allowed.has(one)));
  const changes = new Map<string, DerivedObservation>();
  for (const line of lines) {
    for (const change of changesAlong(line)) if (!changes.has(change.id)) changes.set(change.id, change);
  }
  return [...changes.values()];
};

function changesAlong(line: readonly Known[]): DerivedObservation[] {
  const series = Map.groupBy(line, (one) => `${seriesKey(one)} ${periodPrecision(one.period)}`);
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
}
