import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/catalogue/article.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { locales, type Locale } from '../../src/catalogue/locale.ts';
import { localPages, readText } from './dist.ts';

// Every entry of every feed is read back by a parser that did not write it and compared with the catalogue.

const catalogue = loadCatalogue(process.cwd());
const parser = new Parser();
const pathOf = (address: string | undefined) => new URL(address ?? '').pathname;

type Case = { readonly locale: Locale; readonly folder: string; readonly articles: readonly Article[] };

const feeds: readonly Case[] = locales.flatMap((locale) => [
  { locale, folder: locale, articles: catalogue.articles },
  ...catalogue.regions.map(({ slug, code }) => ({
    locale,
    folder: `${locale}/regions/${slug}`,
    articles: catalogue.articles.filter(({ regions }) => regions.includes(code)),
  })),
]);

describe.each(feeds)('the feeds in $folder/', ({ locale, folder, articles }) => {
  const expected = articles.map((article) => ({
    path: `/${locale}/articles/${article.slug}/`,
    title: article.title[locale],
    summary: article.summary[locale],
    published: `${article.published}T00:00:00.000Z`,
    updated: `${article.updated ?? article.published}T00:00:00.000Z`,
    topics: article.topics.map((code) => catalogue.codes.get('topics')?.get(code)?.label[locale] ?? ''),
  }));
  const wanted = (...names: readonly (keyof (typeof expected)[number])[]) =>
    expected.map((one) => Object.fromEntries(names.map((name) => [name, one[name]])));

  test('tell every article in Atom', async () => {
    const xml = readText(`${folder}/feed.atom.xml`);
    expect(xml).toContain(`xml:lang="${locale}"`);
    const feed = await parser.parseString(xml);
    expect(feed.title).not.toBe('');
    expect(pathOf(feed.feedUrl)).toBe(`/${folder}/feed.atom.xml`);
    const read = feed.items.map((item) => ({
      path: pathOf(item.link),
      title: item.title,
      summary: item.summary,
      published: item.isoDate,
    }));
    expect(read).toEqual(wanted('path', 'title', 'summary', 'published'));
    expect(feed.items.map((item: Parser.Item & { id?: string }) => item.id)).toEqual(
      feed.items.map(({ link }) => link),
    );
  });

  test('tell every article in RSS', async () => {
    const feed = await parser.parseString(readText(`${folder}/feed.rss.xml`));
    expect(feed['language']).toBe(locale);
    expect(feed.description).not.toBe('');
    const read = feed.items.map((item) => ({
      path: pathOf(item.guid),
      title: item.title,
      summary: item.content,
      published: item.isoDate,
    }));
    expect(read).toEqual(wanted('path', 'title', 'summary', 'published'));
    expect(feed.items.map(({ guid }) => guid)).toEqual(feed.items.map(({ link }) => link));
    for (const [index, { topics }] of expected.entries())
      expect(feed.items[index]?.categories).toEqual(expect.arrayContaining([...topics]));
  });

  test('tell every article in JSON Feed 1.1', () => {
    const feed = JSON.parse(readText(`${folder}/feed.json`)) as JsonFeed;
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.language).toBe(locale);
    expect(pathOf(feed.feed_url)).toBe(`/${folder}/feed.json`);
    const read = feed.items.map((item) => ({
      path: pathOf(item.id),
      title: item.title,
      summary: item.content_text,
      published: new Date(item.date_published).toISOString(),
      updated: new Date(item.date_modified).toISOString(),
    }));
    expect(read).toEqual(wanted('path', 'title', 'summary', 'published', 'updated'));
    expect(feed.items.map(({ url }) => url)).toEqual(feed.items.map(({ id }) => id));
  });
});

test('every page names the feeds of its language, and a region page those of its region too', () => {
  // Pages to embed stand inside other sites.
  for (const page of localPages.filter((one) => !/^[a-z]{2}\/embed\//.test(one))) {
    const [locale, section, slug] = page.split('/');
    const head = readText(page).split('</head>')[0] ?? '';
    const named = [...head.matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="([^"]*feed\.[^"]+)"/g)];
    const folders = section === 'regions' && slug !== 'index.html' ? ['', `regions/${slug}/`] : [''];
    const expected = folders.flatMap((folder) =>
      ['feed.atom.xml', 'feed.rss.xml', 'feed.json'].map((file) => `/${locale}/${folder}${file}`),
    );
    expect(named.map(([, , href]) => href).slice(0, expected.length), page).toEqual(expected);
  }
});

type JsonFeed = {
  readonly version: string;
  readonly language: string;
  readonly feed_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly url: string;
    readonly title: string;
    readonly content_text: string;
    readonly date_published: string;
    readonly date_modified: string;
  }[];
};
