import type { IndicatorId } from '../indicator.ts';
import { deriveFrom, dimensionsKey, figuresFor, type DeriveRule } from './base.ts';
import { nearestByKey } from './nearest.ts';

/** Residents to which rates refer. */
const residents = 10_000;

/** The indicator to which rates refer. */
const population = 'population' as IndicatorId;

/** Figure ÷ population of the same area × 10 000, with the total population dated nearest. */
export const deriveRates: DeriveRule = (input) => {
  const figures = figuresFor('rate', input);
  if (figures.length === 0) return [];
  const totals = input.figuresOf(population).filter((one) => dimensionsKey(one.dimensions) === '');
  const nearest = nearestByKey(totals, ({ area }) => area);
  return figures.flatMap((figure) => {
    const whole = nearest(figure.area, figure);
    if (!whole || whole.value === 0) return [];
    const rate = (figure.value / whole.value) * residents;
    return [deriveFrom(figure, 'rate', rate, 'per-10000', [figure, whole])];
  });
};
