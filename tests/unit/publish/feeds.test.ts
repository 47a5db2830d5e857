import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { locales } from '../../../src/catalogue/locale.ts';
import { changedAt, getFeed } from '../../../src/publish/feeds/feed.ts';
import { feedFormats } from '../../../src/publish/feeds/files.ts';
import { smallCatalogue } from '../catalogue/small.ts';

const site = new URL('https://example.org');
const small = smallCatalogue();

function withArticle(changes: Partial<Catalogue['articles'][number]>): Catalogue {
  return { ...small, articles: small.articles.map((article) => ({ ...article, ...changes })) };
}

function print(catalogue: Catalogue, file: string, slug?: string): string {
  const region = catalogue.regions.find((one) => one.slug === slug);
  const format = feedFormats.find((one) => one.file === file);
  if (!format) throw new Error(file);
  return format.toText(getFeed({ catalogue, site }, 'ru', region), file, site);
}

describe('a feed of articles', () => {
  test.each(['feed.atom.xml', 'feed.rss.xml'])('keeps signs that XML has for itself (%s)', async (file) => {
    const title = { kk: 'x', ru: 'Права & «услуги» <18> "кавычки" \'апостроф\'' };
    const feed = await new Parser().parseString(print(withArticle({ title }), file));
    expect(feed.items.map((item) => item.title?.trim())).toEqual([title.ru]);
  });

  test.each(['feed.atom.xml', 'feed.rss.xml'])('of a region without articles is empty (%s)', async (file) => {
    const feed = await new Parser().parseString(print(small, file, 'astana'));
    expect(feed.items).toEqual([]);
    expect(feed.title).toContain('Астана');
  });

  test('of a region without articles is an empty list in JSON', () => {
    expect(JSON.parse(print(small, 'feed.json', 'astana'))).toMatchObject({ items: [] });
  });

  test('says when an article was changed, and then that the feed was', () => {
    const catalogue = withArticle({ updated: '2026-03-01' as Catalogue['articles'][number]['published'] });
    const feed = getFeed({ catalogue, site }, 'kk');
    expect(feed.entries[0]?.published.toISOString()).toBe('2026-01-31T00:00:00.000Z');
    expect(changedAt(feed)?.toISOString()).toBe('2026-03-01T00:00:00.000Z');
    expect(changedAt({ ...feed, entries: [] })).toBeUndefined();
  });

  test('names its topics and regions in its own language', () => {
    const tags = locales.map((locale) => getFeed({ catalogue: small, site }, locale).entries[0]?.tags);
    expect(tags).toEqual([
      ['Қызметтер', 'Абай облысы'],
      ['Услуги', 'область Абай'],
    ]);
  });
});
