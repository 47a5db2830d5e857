import { sayCounted, type Counted } from '../directory/finder/counted.ts';

/** What is said of a copy, by its age in days. */
export type AgeTexts = { readonly today: string; readonly yesterday: string; readonly days: Counted };

/** Kazakhstan is one time zone since March 2024, UTC+5: a day ends there at this hour of the world's time, ms. */
const offset = 5 * 60 * 60 * 1000;
const day = 24 * 60 * 60 * 1000;

/**
 * Says how old a copy is, in days of Kazakhstan.
 * @param kept ISO time at which it was kept
 */
export function sayAge({ today, yesterday, days }: AgeTexts, kept: string, now: number): string {
  const age = dayOf(now) - dayOf(Date.parse(kept));
  // A clock that was set back makes no copy of tomorrow.
  if (!(age > 0)) return today;
  return age === 1 ? yesterday : sayCounted(days, age);
}

function dayOf(time: number): number {
  return Math.floor((time + offset) / day);
}
