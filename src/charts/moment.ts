import { periodPrecision, type Period } from '../catalogue/period.ts';

const day = 86_400_000;

/** Two figures further apart than this have at least one year without a figure between them. */
const longestStep = 550 * day;

/** Gives the place of a period on a time axis, as UTC milliseconds: its day, or the middle of its month or year. */
export function periodMoment(period: Period): number {
  const [year = '', month = '01', date = '01'] = period.split('-');
  const first = Date.UTC(Number(year), Number(month) - 1, Number(date));
  const precision = periodPrecision(period);
  if (precision === 'day') return first;
  return precision === 'month' ? first + 15 * day : Date.UTC(Number(year), 6, 1);
}

/** Tells whether a year or more is missing between two figures. */
export function isGap(before: Period, after: Period): boolean {
  return periodMoment(after) - periodMoment(before) > longestStep;
}

/** Gives the calendar years that lie wholly between two figures set apart by a gap. */
export function missingYears(before: Period, after: Period): number[] {
  if (!isGap(before, after)) return [];
  const first = Number(before.slice(0, 4)) + 1;
  const count = Number(after.slice(0, 4)) - first;
  return Array.from({ length: Math.max(0, count) }, (_, index) => first + index);
}
