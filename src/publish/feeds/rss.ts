import { generateRssFeed } from 'feedsmith';
import { changedAt, feedUrl, type Feed } from './feed.ts';

/** Gives a feed as RSS 2.0. */
export function toRss(feed: Feed, file: string, site: URL): string {
  const { locale, title, description, home, entries } = feed;
  const changed = changedAt(feed);
  return generateRssFeed(
    {
      title,
      description,
      link: home,
      language: locale,
      ...(changed ? { lastBuildDate: changed } : {}),
      atom: { links: [{ rel: 'self', href: feedUrl(feed, file, site), type: 'application/rss+xml' }] },
      items: entries.map(({ url, title, summary, published, tags }) => ({
        title,
        description: summary,
        link: url,
        guid: { value: url, isPermaLink: true },
        pubDate: published,
        categories: tags.map((name) => ({ name })),
      })),
    },
    { strict: true },
  );
}
