import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/catalogue/article.ts';
import { titleListing } from '../../../../src/components/articles/listing-name.ts';
import {
  getListings,
  listingAddress,
  pageSize,
  splitListing,
} from '../../../../src/components/articles/listing.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';
import { smallCatalogue } from '../../catalogue/small.ts';

const small = smallCatalogue();

/** The small catalogue with as many articles as wanted, one a day from the newest back; every third is of the second region. */
function withArticles(count: number) {
  const [model] = small.articles;
  if (!model) throw new Error('the small project has no article');
  const articles = Array.from({ length: count }, (_, index): Article => ({
    ...model,
    slug: `article-${index}`,
    published: new Date(Date.UTC(2026, 0, 40 - index)).toISOString().slice(0, 10) as Article['published'],
    regions: [index % 3 === 0 ? 'KZ-71' : 'KZ-10'],
  }));
  return { ...small, articles };
}

describe('lists of articles', () => {
  test('are one of all, and one for each topic, region and year that has articles', () => {
    const lists = getListings(withArticles(60)).map(({ kind, key, articles }) => [
      kind,
      key,
      articles.length,
    ]);
    expect(lists).toEqual([
      ['all', '', 60],
      ['topic', 'services', 60],
      ['region', 'abai', 40],
      ['region', 'astana', 20],
      ['year', '2026', 40],
      ['year', '2025', 20],
    ]);
  });

  test('show every article on just one of their pages, in their order', () => {
    for (const listing of getListings(withArticles(61))) {
      const pages = splitListing(listing);
      expect(pages.flatMap(({ articles }) => articles)).toEqual(listing.articles);
      expect(pages).toHaveLength(Math.ceil(listing.articles.length / pageSize));
      expect(pages.map(({ page }) => page)).toEqual(pages.map((_, index) => index + 1));
    }
  });

  test('have a page even where there is no article at all', () => {
    const lists = getListings(withArticles(0));
    expect(lists.map(({ kind }) => kind)).toEqual(['all']);
    expect(lists.flatMap(splitListing)).toMatchObject([{ page: 1, pages: 1, articles: [] }]);
  });

  test('have addresses that tell list and page', () => {
    expect(listingAddress('kk', { kind: 'all', key: '' })).toBe('/kk/articles/');
    expect(listingAddress('kk', { kind: 'all', key: '' }, 3)).toBe('/kk/articles/page/3/');
    expect(listingAddress('ru', { kind: 'region', key: 'abai' }, 2)).toBe('/ru/articles/region/abai/page/2/');
  });

  test('have titles of their own on every page', () => {
    const catalogue = withArticles(30);
    const pages = getListings(catalogue).flatMap(splitListing);
    for (const locale of ['kk', 'ru'] as const) {
      const titles = pages.map((page) => titleListing(catalogue, page, getLanguage(locale)));
      expect(new Set(titles).size).toBe(pages.length);
    }
  });
});
