import { locales, type Locale } from '../../catalogue/locale.ts';
import type { Region } from '../../catalogue/region.ts';
import { fileAddress } from '../../i18n/address.ts';
import { encodeText } from '../encode.ts';
import type { SiteFile } from '../site-file.ts';
import { toAtom } from './atom.ts';
import { getFeed, type Feed, type FeedSubject } from './feed.ts';
import { toJsonFeed } from './json.ts';
import { toRss } from './rss.ts';

type FeedFormat = {
  readonly file: string;
  /** As readers call it. */
  readonly label: string;
  readonly mediaType: string;
  readonly toText: (feed: Feed, file: string, site: URL) => string;
};

/** The formats of feeds. */
export const feedFormats: readonly FeedFormat[] = [
  { file: 'feed.atom.xml', label: 'Atom', mediaType: 'application/atom+xml', toText: toAtom },
  { file: 'feed.rss.xml', label: 'RSS', mediaType: 'application/rss+xml', toText: toRss },
  { file: 'feed.json', label: 'JSON Feed', mediaType: 'application/feed+json', toText: toJsonFeed },
];

/** Gives every feed of articles in every format: of each language, and of each region in each language. */
export function listFeedFiles(subject: FeedSubject): Pick<SiteFile, 'path' | 'mediaType' | 'toBytes'>[] {
  const feeds = locales.flatMap((locale) => [
    getFeed(subject, locale),
    ...subject.catalogue.regions.map((region) => getFeed(subject, locale, region)),
  ]);
  return feeds.flatMap((feed) =>
    feedFormats.map(({ file, mediaType, toText }) => ({
      path: `${feed.folder}/${file}`,
      mediaType: `${mediaType}; charset=utf-8`,
      toBytes: () => encodeText(toText(feed, file, subject.site)),
    })),
  );
}

/** Gives the address of a feed of articles: of a language, or of a region in it. */
export function feedAddress(locale: Locale, file: string, region?: Region): string {
  return fileAddress([locale, ...(region ? ['regions', region.slug] : []), file].join('/'));
}
