import { generateJsonFeed } from 'feedsmith';
import { feedUrl, type Feed } from './feed.ts';

/** Gives a feed as JSON Feed 1.1. */
export function toJsonFeed(feed: Feed, file: string, site: URL): string {
  const { locale, title, description, siteName, home, entries } = feed;
  const told: unknown = generateJsonFeed(
    {
      title,
      description,
      home_page_url: home,
      feed_url: feedUrl(feed, file, site),
      language: locale,
      authors: [{ name: siteName, url: home }],
      items: entries.map(({ url, title, summary, published, updated, tags }) => ({
        id: url,
        url,
        title,
        summary,
        content_text: summary,
        date_published: published,
        date_modified: updated,
        language: locale,
        tags: [...tags],
      })),
    },
    { strict: true },
  );
  // The library leaves an empty list out, which the standard asks for all the same.
  return `${JSON.stringify({ items: [], ...Object.fromEntries(Object.entries(told ?? {})) }, null, 2)}\n`;
}
