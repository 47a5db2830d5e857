import type { Article } from '../../catalogue/article.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Locale } from '../../catalogue/locale.ts';
import { pageAddress } from '../../i18n/address.ts';

/** How many articles a page of a list shows. */
export const pageSize = 12;

/** By what a list of articles is put together. */
export type ListingKind = 'all' | 'topic' | 'region' | 'year';

/** A list of articles, newest first; never an empty one, but for the list of all. */
export type Listing = {
  readonly kind: ListingKind;
  /** The topic's code, the region's slug or the year, as in the address; empty for the list of all. */
  readonly key: string;
  readonly articles: readonly Article[];
};

/** One page of a list; pages are counted from 1. */
export type ListingPage = Listing & { readonly page: number; readonly pages: number };

/** Gives every list of articles: all of them, then by topic, by region and by year, each in the order of its own list. */
export function getListings(catalogue: Catalogue): Listing[] {
  const { articles, codes, regions } = catalogue;
  const having = (kind: ListingKind, key: string, fits: (article: Article) => boolean): Listing => ({
    kind,
    key,
    articles: articles.filter(fits),
  });
  const years = [...new Set(articles.map(yearOf))].sort().reverse();
  const parts = [
    ...[...(codes.get('topics')?.keys() ?? [])].map((topic) =>
      having('topic', topic, ({ topics }) => topics.includes(topic)),
    ),
    ...regions.map(({ slug, code }) => having('region', slug, (article) => article.regions.includes(code))),
    ...years.map((year) => having('year', year, (article) => yearOf(article) === year)),
  ];
  return [having('all', '', () => true), ...parts.filter((one) => one.articles.length > 0)];
}

/** Gives the pages of a list; an empty list has one, so that there is something to read. */
export function splitListing(listing: Listing): ListingPage[] {
  const pages = Math.max(1, Math.ceil(listing.articles.length / pageSize));
  return Array.from({ length: pages }, (_, index) => ({
    ...listing,
    articles: listing.articles.slice(index * pageSize, (index + 1) * pageSize),
    page: index + 1,
    pages,
  }));
}

/** Gives a list page's parts of the address below /articles/: `['topic', 'children', 'page', '2']`. */
export function listingPath({ kind, key }: Pick<Listing, 'kind' | 'key'>, page = 1): string[] {
  return [...(kind === 'all' ? [] : [kind, key]), ...(page > 1 ? ['page', String(page)] : [])];
}

/** Gives the address of a list, or of one of its later pages. */
export function listingAddress(
  locale: Locale,
  listing: Pick<Listing, 'kind' | 'key'>,
  page: number = 1,
): string {
  return pageAddress(locale, 'articles', ...listingPath(listing, page));
}

function yearOf({ published }: Article): string {
  return published.slice(0, 4);
}
