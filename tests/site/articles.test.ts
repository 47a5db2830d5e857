import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/catalogue/article.ts';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { locales, type Locale } from '../../src/catalogue/locale.ts';
import { files, readPage, readText, resolveFile } from './dist.ts';

// Every article as it was built: what it offers its reader, what it tells search engines, what it weighs.

const { articles, sources, areas } = loadCatalogue(process.cwd());
type Thing = Readonly<Record<string, unknown>>;
type Case = {
  readonly slug: string;
  readonly locale: Locale;
  readonly page: string;
  readonly article: Article;
};

const cases: readonly Case[] = articles.flatMap((article) =>
  locales.map((locale) => ({
    ...{ slug: article.slug, locale, article },
    page: `${locale}/articles/${article.slug}/index.html`,
  })),
);

describe.each(cases)('the article $slug in $locale', ({ slug, locale, page, article }) => {
  const { document } = parseHTML(readText(page));
  const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];

  test('describes itself to search engines', () => {
    const written = all('script[type="application/ld+json"]').map(
      ({ textContent }) => JSON.parse(textContent ?? '') as Thing,
    );
    expect(written).toHaveLength(1);
    const [told = {}] = written;
    const { canonical, alternates } = readPage(page);
    expect(told).toMatchObject({
      '@context': 'https://schema.org',
      '@type': article.kind === 'explainer' ? 'Article' : 'NewsArticle',
      mainEntityOfPage: canonical,
      headline: article.title[locale],
      description: article.summary[locale],
      datePublished: article.published,
      dateModified: article.updated ?? article.published,
      inLanguage: locale,
      isAccessibleForFree: true,
      image: { '@type': 'ImageObject', width: 1200, height: 630 },
    });
    expect((told['headline'] as string).length).toBeLessThanOrEqual(110);
    expect(new Date(told['datePublished'] as string).getTime()).not.toBeNaN();
    for (const role of ['author', 'publisher']) {
      const one = told[role] as Thing;
      expect(one['@type']).toBe('Organization');
      expect(one['name']).toBeTruthy();
      expect(files.has(resolveFile(pathOf(one['url']), page).file)).toBe(true);
    }
    const logo = (told['publisher'] as { logo: Thing }).logo;
    for (const picture of [told['image'] as Thing, logo])
      expect(files.has(resolveFile(pathOf(picture['url']), page).file)).toBe(true);
    const other = locales.find((one) => one !== locale) ?? locale;
    expect(told['workTranslation']).toEqual([
      { '@id': `${alternates.get(other) ?? ''}#article`, inLanguage: other },
    ]);
    expect(told['citation']).toHaveLength(article.sources.length);
    expect((told['articleSection'] as unknown[]).length).toBe(article.topics.length);
    expect((told['spatialCoverage'] as Thing[]).map(({ name }) => name)).toEqual(
      article.regions.map((code) => areas.get(code)?.name[locale]),
    );
    expect(told['wordCount']).toBeGreaterThan(100);
  });

  test('says when it was published and how long it takes to read', () => {
    const header = document.querySelector('article header');
    expect(header?.querySelector(`time[datetime="${article.published}"]`)).not.toBeNull();
    expect(header?.textContent).toMatch(locale === 'kk' ? /Оқу уақыты: \d+ минут/ : /Читать \d+ минут/);
  });

  test('leads from its head to the version in plain language, and to its topics', () => {
    expect(document.querySelector('article header a[href="#plain"]')).not.toBeNull();
    expect(document.querySelector('#plain h2')).not.toBeNull();
    for (const topic of article.topics)
      expect(document.querySelector(`article header a[href$="/articles/topic/${topic}/"]`)).not.toBeNull();
  });

  test('has contents that lead to every heading of its text', () => {
    const headings = all('#text > h2').map(({ id }) => `#${id}`);
    const listed = all('.contents a').map((link) => link.getAttribute('href'));
    if (headings.length > 3) expect(listed).toEqual(headings);
  });

  test('names what it is based on, and leads on to articles, datasets and centres', () => {
    const hrefs = (selector: string) => all(selector).map((link) => link.getAttribute('href') ?? '');
    const named = hrefs('.sources a');
    for (const id of article.sources)
      expect(
        named.some((href) => href.endsWith(`/sources/${id}/`)),
        id,
      ).toBe(true);
    for (const href of named)
      expect(sources.has((href.split('/').at(-2) ?? '') as Article['sources'][number])).toBe(true);
    const related = hrefs('section[aria-labelledby=related] a');
    expect(related.filter((href) => /\/articles\/[^/]+\/$/.test(href)).length).toBeGreaterThan(0);
    expect(related.some((href) => href.endsWith(`/articles/${slug}/`))).toBe(false);
    for (const id of article.datasets)
      expect(
        related.some((href) => href.endsWith(`/datasets/${id}/`)),
        id,
      ).toBe(true);
    for (const id of article.centres)
      expect(
        related.some((href) => href.endsWith(`/centres/${id}/`)),
        id,
      ).toBe(true);
  });
});

function pathOf(address: unknown): string {
  return new URL(String(address)).pathname;
}

test('words of another language are marked as what they are', () => {
  const marked = (page: string) =>
    [...parseHTML(readText(page)).document.querySelectorAll('.prose span[lang]')].map(
      (span) => `${span.getAttribute('lang')}: ${span.textContent}`,
    );
  expect(marked('ru/articles/early-support/index.html')).toContain('kk: Сәтті бастау');
  expect(marked('ru/articles/early-support/index.html')).toContain('en: Community Based Rehabilitation');
  expect(marked('ru/articles/disability-by-region/index.html')).toContain('kk: Ұлытау');
  expect(marked('kk/articles/almaty-inclusive-city/index.html')).toContain('ru: Цифровая инклюзия');
  expect(marked('kk/articles/east-kazakhstan-inclusion/index.html')).toContain('ru: Приморский');
});
