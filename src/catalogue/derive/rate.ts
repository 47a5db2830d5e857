import { deriveFrom, dimensionsKey, figuresFor, nearest, type DeriveRule } from './base.ts';

/** Residents to which rates refer. */
const residents = 10_000;

/** Figure ÷ population of the same area × 10 000, with the total population dated nearest. */
export const deriveRates: DeriveRule = (input) => {
  const populations = Map.groupBy(
    input.known.filter((one) => one.indicator === 'population' && dimensionsKey(one.dimensions) === ''),
    (one) => one.area,
  );
  return figuresFor('rate', input).flatMap((figure) => {
    const population = nearest(populations.get(figure.area) ?? [], figure.period, figure.source);
    if (!population || population.value === 0) return [];
    const rate = (figure.value / population.value) * residents;
    return [deriveFrom(figure, 'rate', rate, 'per-10000', [figure, population])];
  });
};
