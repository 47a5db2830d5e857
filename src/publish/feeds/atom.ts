import { generateAtomFeed } from 'feedsmith';
import { changedAt, feedUrl, type Feed } from './feed.ts';

/** Gives a feed as Atom (RFC 4287). */
export function toAtom(feed: Feed, file: string, site: URL): string {
  const { locale, title, description, siteName, home, entries } = feed;
  const self = feedUrl(feed, file, site);
  return generateAtomFeed(
    {
      id: self,
      title: { value: title },
      subtitle: { value: description },
      // The standard asks for a time even where nothing was ever published.
      updated: changedAt(feed) ?? new Date(0),
      authors: [{ name: siteName, uri: home }],
      links: [
        { rel: 'self', href: self, type: 'application/atom+xml', hreflang: locale },
        { rel: 'alternate', href: home, type: 'text/html', hreflang: locale },
      ],
      xml: { lang: locale },
      entries: entries.map(({ url, title, summary, published, updated, tags }) => ({
        id: url,
        title: { value: title },
        summary: { value: summary },
        published,
        updated,
        links: [{ rel: 'alternate', href: url, type: 'text/html', hreflang: locale }],
        categories: tags.map((term) => ({ term })),
      })),
    },
    { strict: true },
  );
}
