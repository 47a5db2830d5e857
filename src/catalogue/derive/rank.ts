import { comparePeriods, periodYear } from '../period.ts';
import { deriveFrom, dimensionsKey, figuresFor, type DeriveRule, type Known } from './base.ts';

/** Below this many regions a place says nothing. */
const fewestRegions = 3;

/** Figures older than the newest by more years than this do not compete. */
const oldestYears = 5;

/**
 * Place among the regions, 1 for the highest; each region stands with its newest figure, equal figures share a place.
 * Figures more than five years older than the newest take no part.
 */
export const deriveRanks: DeriveRule = (input) => {
  const regional = figuresFor('rank', input).filter((one) => one.area !== 'KZ');
  const tables = Map.groupBy(regional, (one) =>
    [one.dataset, one.indicator, dimensionsKey(one.dimensions)].join(' '),
  );
  return [...tables.values()].flatMap((figures) => {
    const latest = [...Map.groupBy(figures, (one) => one.area).values()].flatMap(takeNewest);
    const year = Math.max(...latest.map((one) => periodYear(one.period)));
    const newest = latest.filter((one) => periodYear(one.period) >= year - oldestYears);
    if (newest.length < fewestRegions) return [];
    return newest.map((figure) => {
      const place = 1 + newest.filter((other) => other.value > figure.value).length;
      return deriveFrom(figure, 'rank', place, 'rank', [
        figure,
        ...newest.filter((other) => other !== figure),
      ]);
    });
  });
};

function takeNewest(figures: readonly Known[]): Known[] {
  const [newest] = [...figures].sort((a, b) => comparePeriods(b.period, a.period));
  return newest ? [newest] : [];
}
