import type { Article } from '../../catalogue/article.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Labels, Locale } from '../../catalogue/locale.ts';
import type { Region } from '../../catalogue/region.ts';
import { fileAddress, pageAddress } from '../../i18n/address.ts';
import { getMessages } from '../../i18n/message.ts';

/** News of one language in a feed: of the whole site, or of a region. */
export type Feed = {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  /** Full address of the page that shows the same articles. */
  readonly home: string;
  /** Where its files lie, below the site's root: `kk`, `kk/regions/abai`. */
  readonly folder: string;
  readonly entries: readonly FeedEntry[];
};

/** An article as a feed tells of it. */
export type FeedEntry = {
  /** Full address of its page; it is its id too. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly published: Date;
  /** The same as `published` where the text was not changed since. */
  readonly updated: Date;
  /** Names of its topics and regions. */
  readonly tags: readonly string[];
};

/** Where a feed is published. */
export type FeedSubject = { readonly catalogue: Catalogue; readonly site: URL };

/** Gives the feed of all articles in a language, or of those that speak of a region; newest first. */
export function getFeed({ catalogue, site }: FeedSubject, locale: Locale, region?: Region): Feed {
  const t = getMessages(locale);
  const folder = region ? ['regions', region.slug] : [];
  const articles = region
    ? catalogue.articles.filter(({ regions }) => regions.includes(region.code))
    : catalogue.articles;
  return {
    locale,
    title: region
      ? t('publish.articles.title.region', { region: region.name[locale] })
      : t('publish.articles.title'),
    description: region
      ? t('publish.articles.about.region', { region: region.name[locale] })
      : t('publish.articles.about'),
    siteName: t('site.name'),
    home: new URL(
      region ? pageAddress(locale, 'regions', region.slug) : pageAddress(locale, 'articles'),
      site,
    ).href,
    folder: [locale, ...folder].join('/'),
    entries: articles.map((article) => describeEntry(catalogue, article, locale, site)),
  };
}

/** Gives when a feed changed last; undefined when nothing is in it. */
export function changedAt({ entries }: Feed): Date | undefined {
  const times = entries.map(({ updated }) => updated.getTime());
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}

/** Gives the full address of one of a feed's files. */
export function feedUrl({ folder }: Pick<Feed, 'folder'>, file: string, site: URL): string {
  return new URL(fileAddress(`${folder}/${file}`), site).href;
}

function describeEntry(catalogue: Catalogue, article: Article, locale: Locale, site: URL): FeedEntry {
  const topics = article.topics.flatMap((code) => catalogue.codes.get('topics')?.get(code)?.label ?? []);
  const regions = article.regions.flatMap((code) => catalogue.areas.get(code)?.name ?? []);
  const tags: readonly Labels[] = [...topics, ...regions];
  return {
    url: new URL(pageAddress(locale, 'articles', article.slug), site).href,
    title: article.title[locale],
    summary: article.summary[locale],
    published: toTime(article.published),
    updated: toTime(article.updated ?? article.published),
    tags: tags.map((one) => one[locale]),
  };
}

/** A day is told as its first moment in UTC, which is the morning of the same day in Kazakhstan. */
function toTime(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
