import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CentreRow } from '../catalogue/centre.ts';
import type { Region } from '../catalogue/region.ts';
import { listByRegion } from './lists.ts';

/** What is asked of every entry. */
export const askedFields = ['address', 'phone', 'date'] as const;
export type AskedField = (typeof askedFields)[number];

/** How many of some entries have each field, and of how many. */
export type Completeness = { readonly count: number } & Readonly<Record<AskedField, number>>;

const isFilled: Readonly<Record<AskedField, (row: CentreRow) => boolean>> = {
  address: ({ address }) => address.kk !== undefined || address.ru !== undefined,
  phone: ({ phone }) => phone !== undefined,
  date: ({ asOf }) => asOf !== undefined,
};

/** Counts the entries that have an address, a telephone of their own and a date. */
export function getCompleteness(rows: readonly CentreRow[]): Completeness {
  const filled = (field: AskedField) => rows.filter(isFilled[field]).length;
  return { count: rows.length, address: filled('address'), phone: filled('phone'), date: filled('date') };
}

/** The same for each region, in the order of their codes. */
export function completenessByRegion(catalogue: Catalogue): ({ readonly region: Region } & Completeness)[] {
  return listByRegion(catalogue).map(({ region, rows }) => ({ region, ...getCompleteness(rows) }));
}
