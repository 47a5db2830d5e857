import { deriveFrom, dimensionsKey, figuresFor, nearest, type DeriveRule, type Known } from './base.ts';

/** Figure ÷ the figure of everybody who could be covered, same area and dimensions, dated nearest, × 100. */
export const deriveCoverage: DeriveRule = (input) => {
  const groups = Map.groupBy(input.known, (one) => groupKey(one.indicator, one));
  return figuresFor('coverage', input).flatMap((figure) => {
    const whole = input.indicators.get(figure.indicator)?.coverageOf;
    const everybody =
      whole && nearest(groups.get(groupKey(whole, figure)) ?? [], figure.period, figure.source);
    if (!everybody || everybody.value === 0) return [];
    const coverage = (figure.value / everybody.value) * 100;
    return [deriveFrom(figure, 'coverage', coverage, 'percent', [figure, everybody])];
  });
};

function groupKey(indicator: string, { area, dimensions }: Known): string {
  return [indicator, area, dimensionsKey(dimensions)].join(' ');
}
