import type { WholeSubject } from '../history.ts';
import { pageUrls } from './address.ts';

/** Gives the publications from which figures, centres and articles come. */
export function listSources({ catalogue, site }: WholeSubject): unknown[] {
  return [...catalogue.sources.values()].map(({ id, publisher, title, date, language, url, note }) => ({
    ...{ id, publisher, title, language },
    date: date ?? null,
    url: url ?? null,
    note: note ?? null,
    page: pageUrls(site, 'sources', id),
  }));
}
