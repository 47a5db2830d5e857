import { totalCode } from '../code.ts';
import { deriveFrom, figuresFor, seriesKey, type DeriveRule, type Known } from './base.ts';

/**
 * Figure ÷ the figure of the same source, area and period that has `total` in one dimension and is alike in the others, × 100.
 * A row that is narrowed in several dimensions is set against the total of the last one.
 */
export const deriveShares: DeriveRule = (input) => {
  const wholes = new Map(input.known.map((one) => [wholeKey(one), one]));
  return figuresFor('share', input).flatMap((figure) => {
    const whole = findWhole(figure, wholes);
    if (!whole || whole.value === 0) return [];
    return [deriveFrom(figure, 'share', (figure.value / whole.value) * 100, 'percent', [figure, whole])];
  });
};

function findWhole(figure: Known, wholes: ReadonlyMap<string, Known>): Known | undefined {
  const narrowed = Object.entries(figure.dimensions).filter(([, code]) => code !== totalCode);
  for (const [name] of narrowed.reverse()) {
    const wider = { ...figure, dimensions: { ...figure.dimensions, [name]: totalCode } };
    const whole = wholes.get(wholeKey(wider));
    if (whole) return whole;
  }
  return undefined;
}

function wholeKey(figure: Known): string {
  return [seriesKey(figure), figure.period, figure.source].join(' ');
}
