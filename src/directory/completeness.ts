import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CentreRow } from '../catalogue/centre.ts';
import type { IsoDate } from '../catalogue/period.ts';
import type { Region } from '../catalogue/region.ts';
import { countAccess, type AccessShare } from './access.ts';
import { directoryDate, getFreshness } from './freshness.ts';
import { listByRegion } from './lists.ts';

/** What is asked of every entry; `recent`: a date, at most a year old. */
export const askedFields = ['address', 'phone', 'date', 'recent'] as const;
export type AskedField = (typeof askedFields)[number];

/** How many of some entries have each field, of how many, and how much is known of accessibility. */
export type Completeness = { readonly count: number; readonly access: AccessShare } & Readonly<
  Record<AskedField, number>
>;

const isFilled: Readonly<Record<AskedField, (row: CentreRow, day: IsoDate) => boolean>> = {
  address: ({ address }) => address.kk !== undefined || address.ru !== undefined,
  phone: ({ phone }) => phone !== undefined,
  date: ({ asOf }) => asOf !== undefined,
  recent: ({ asOf }, day) => getFreshness(asOf, day) === 'fresh',
};

/** Counts the entries that have an address, a telephone of their own, a date, and one not older than a year on a day. */
export function getCompleteness(rows: readonly CentreRow[], day: IsoDate): Completeness {
  const filled = (field: AskedField) => rows.filter((row) => isFilled[field](row, day)).length;
  return {
    count: rows.length,
    address: filled('address'),
    phone: filled('phone'),
    date: filled('date'),
    recent: filled('recent'),
    access: countAccess(rows),
  };
}

/** The same for each region, in the order of their codes. */
export function completenessByRegion(catalogue: Catalogue): ({ readonly region: Region } & Completeness)[] {
  const day = directoryDate(catalogue);
  return listByRegion(catalogue).map(({ region, rows }) => ({ region, ...getCompleteness(rows, day) }));
}

/** Gives a part of a whole in per cent; undefined of nothing. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (part / whole) * 100;
}
