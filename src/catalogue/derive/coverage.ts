import { deriveFrom, dimensionsKey, figuresFor, type DeriveRule, type Known } from './base.ts';
import { nearestByKey } from './nearest.ts';

/** Figure ÷ the figure of everybody who could be covered, same area and dimensions, dated nearest, × 100. */
export const deriveCoverage: DeriveRule = (input) => {
  const byWhole = Map.groupBy(
    figuresFor('coverage', input),
    ({ indicator }) => input.indicators.get(indicator)?.coverageOf,
  );
  return [...byWhole].flatMap(([whole, figures]) => {
    if (whole === undefined) return [];
    const nearest = nearestByKey(input.figuresOf(whole), groupKey);
    return figures.flatMap((figure) => {
      const everybody = nearest(groupKey(figure), figure);
      if (!everybody || everybody.value === 0) return [];
      const coverage = (figure.value / everybody.value) * 100;
      return [deriveFrom(figure, 'coverage', coverage, 'percent', [figure, everybody])];
    });
  });
};

function groupKey({ area, dimensions }: Known): string {
  return `${area} ${dimensionsKey(dimensions)}`;
}
