import type { Language } from '../i18n/language.ts';
import { formatNumber } from '../i18n/number.ts';
import type { ViewModel, ViewPoint } from './model.ts';

/** The parts of one whole: a bar or a grid of its own. */
export type Whole = {
  readonly series: string;
  readonly label: string;
  readonly parts: readonly Part[];
  /** False when a part is unknown. */
  readonly complete: boolean;
  /** False when no part's share of the whole can be told: a part is unknown, and the values are no shares themselves. */
  readonly measurable: boolean;
};

export type Part = {
  readonly point: ViewPoint;
  /** Of the whole, 0 to 1; 0 where the value is unknown or the whole is not measurable. */
  readonly fraction: number;
  /** The share as printed; empty when it is unknown or when the value itself is a share. */
  readonly share: string;
};

/** Gives the wholes of a view of parts, in the order of its series. Shares are of the sum of the parts shown. */
export function getWholes(model: ViewModel, language: Language): Whole[] {
  const inPercent = model.unit.id === 'percent';
  return model.series.flatMap(({ key, label }) => {
    const points = model.points.filter((point) => point.series === key);
    if (points.length === 0) return [];
    const complete = points.every((point) => point.value !== null);
    const sum = points.reduce((total, point) => total + Math.max(0, point.value ?? 0), 0);
    // Published shares may leave out a rest; it stays empty on the bar.
    const whole = inPercent ? Math.max(100, sum) : sum;
    const measurable = complete || inPercent;
    const parts = points.map((point): Part => {
      const fraction = measurable && whole > 0 ? Math.max(0, point.value ?? 0) / whole : 0;
      return {
        point,
        fraction,
        share: measurable && whole > 0 && !inPercent ? sayShare(fraction, language) : '',
      };
    });
    return [{ series: key, label, parts, complete, measurable }];
  });
}

/** A share that is not nothing is never said to be 0 %, and one that is not all never 100 %. */
function sayShare(fraction: number, { locale, t }: Language): string {
  const extreme =
    fraction > 0 && fraction < 0.0005 ? 'less' : fraction < 1 && fraction >= 0.9995 ? 'more' : 'none';
  const number = formatNumber(
    locale,
    extreme === 'less' ? 0.1 : extreme === 'more' ? 99.9 : fraction * 100,
    1,
  );
  return t('charts.share', { extreme, number });
}

/** Gives the names of the parts, each once, in the order in which they are drawn. */
export function listParts(wholes: readonly Whole[]): { readonly key: string; readonly label: string }[] {
  const points = wholes.flatMap((whole) => whole.parts).map(({ point }) => point);
  return [...new Map(points.map(({ key, label }) => [key, { key, label }])).values()];
}
