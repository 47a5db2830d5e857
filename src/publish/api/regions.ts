import type { WholeSubject } from '../history.ts';
import { pageUrls } from './address.ts';

/** Gives the country and its regions. */
export function listRegions({ catalogue, site }: WholeSubject): unknown[] {
  return [...catalogue.areas.values()].map(({ code, kato, type, slug, name, nameEn, capital, since }) => ({
    ...{ code, type, name: { ...name, en: nameEn }, capital },
    kato: kato || null,
    since: since ?? null,
    page: type === 'country' ? null : pageUrls(site, 'regions', slug),
  }));
}
