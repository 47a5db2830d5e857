import type { Unit } from '../catalogue/indicator.ts';
import type { Language } from '../i18n/language.ts';
import { formatNumber } from '../i18n/number.ts';
import type { Moment } from './track.ts';

/** What a message needs to say how a value changed: by per cent of it, many times over, or by percentage points. */
export type Change = {
  readonly kind: 'percent' | 'times' | 'points' | 'same' | 'within';
  readonly direction: 'up' | 'down';
  /** For plural rules. */
  readonly n: number;
  readonly number: string;
  readonly vague: 'yes' | 'no';
};

/** From this on a growth is told in times and not in per cent, which few can picture. */
const fewestTimes = 3;

/**
 * Gives the change from one value to another; undefined where per cent of the first mean nothing. A difference that the
 * rounding of the two values alone could make counts as none (`within`).
 */
export function getChange(first: Moment, last: Moment, unit: Unit, { locale }: Language): Change | undefined {
  const difference = last.value - first.value;
  const error = [first, last].reduce((sum, { point }) => sum + (point.observation?.rounding ?? 0), 0) / 2;
  const direction = difference > 0 ? 'up' : 'down';
  const none = { direction, n: 0, number: '0', vague: 'no' } as const;
  if (difference === 0) return { ...none, kind: 'same' };
  if (Math.abs(difference) <= error) return { ...none, kind: 'within' };
  if (unit.id === 'percent') {
    const n = Math.round(Math.abs(difference) * 10) / 10;
    return { kind: 'points', direction, n, number: formatNumber(locale, n, 1), vague: 'no' };
  }
  if (first.value <= 0 || last.value < 0) return undefined;
  const n = Math.abs(difference / first.value) * 100;
  const times = last.value / first.value;
  // "More than", "about" and coarse rounding leave no decimals worth saying.
  const isVague = (error / first.value) * 100 >= 0.5 || [first, last].some(isLoose);
  if (times >= fewestTimes) {
    const digits = isVague || times >= 10 ? 0 : 1;
    const rounded = Number(times.toFixed(digits));
    const said = formatNumber(locale, rounded, digits);
    return { kind: 'times', direction, n: rounded, number: said, vague: isVague ? 'yes' : 'no' };
  }
  const number = formatNumber(locale, n, isVague && n >= 1 ? 0 : 1);
  return { kind: 'percent', direction, n, number, vague: isVague ? 'yes' : 'no' };
}

function isLoose({ point }: Moment): boolean {
  return ['over', 'about', 'under'].includes(point.observation?.qualifier ?? 'exact');
}
