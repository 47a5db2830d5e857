import type { Locale } from '../catalogue/locale.ts';
import type { Observation } from '../catalogue/observation.ts';
import { pageAddress } from '../i18n/address.ts';

/** Gives the address at which the page of a dataset shows a figure: its row, or for a computed one what it came from. */
export function rowAddress(locale: Locale, observation: Observation): string {
  const { kind, dataset, id, row } = observation;
  const place = kind === 'derived' ? id.slice(dataset.length + 1) : row;
  return `${pageAddress(locale, 'datasets', dataset)}#row-${encodeURIComponent(place)}`;
}
