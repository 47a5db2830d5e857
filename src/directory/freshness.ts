import type { Catalogue } from '../catalogue/catalogue.ts';
import { daysBetween, parsePeriod, type IsoDate, type Period } from '../catalogue/period.ts';
import type { Source } from '../catalogue/source.ts';

/** `fresh`: at most a year old; `old`: older; `undated`: no date was visible. */
export type Freshness = 'fresh' | 'old' | 'undated';

const year = 366;

/** Tells how fresh an entry is on a day. */
export function getFreshness(asOf: Period | undefined, day: IsoDate): Freshness {
  const now = parsePeriod(day);
  if (!asOf || !now) return 'undated';
  return daysBetween(asOf, now) <= year ? 'fresh' : 'old';
}

/** The day on which the directory was last worked on: freshness is counted from it, so that two builds say the same. */
export function directoryDate(catalogue: Catalogue): IsoDate {
  const found = catalogue.packages.find(({ descriptor }) => descriptor.name === 'centres');
  if (!found) throw new Error('no package «centres» in data/');
  return found.descriptor.updated as IsoDate;
}

/** Gives the source whose date an entry carries; undefined where no source has that date. */
export function findDateSource(sources: readonly Source[], asOf: Period | undefined): Source | undefined {
  return asOf && sources.find(({ date }) => date !== undefined && (date === asOf || asOf.startsWith(date)));
}
