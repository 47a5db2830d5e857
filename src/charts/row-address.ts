import type { Observation } from '../catalogue/observation.ts';
import type { Locale } from '../catalogue/locale.ts';
import { pageAddress } from '../i18n/address.ts';

/** Gives the address of the row of a dataset's table in which a figure stands; a computed one leads to its numerator. */
export function rowAddress(locale: Locale, { dataset, row }: Pick<Observation, 'dataset' | 'row'>): string {
  return `${pageAddress(locale, 'datasets', dataset)}#row-${encodeURIComponent(row)}`;
}
