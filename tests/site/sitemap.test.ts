import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { pages, readPage, readText } from './dist.ts';

const catalogue = loadCatalogue(process.cwd());
const document = new DOMParser().parseFromString(readText('sitemap.xml'), 'text/xml');
const entries = [...document.querySelectorAll('url')].map((url) => ({
  loc: url.querySelector('loc')?.textContent ?? '',
  modified: url.querySelector('lastmod')?.textContent,
  alternates: new Map(
    [...url.children]
      .filter(({ tagName }) => tagName === 'xhtml:link')
      .map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? '']),
  ),
}));
const fileOf = (address: string) => `${new URL(address).pathname.slice(1)}index.html`;
const listed = pages.filter((page) => !/<meta name="robots" content="noindex"/.test(readText(page)));

test('the sitemap lists every page that may be listed, once, and nothing else', () => {
  expect(entries.map(({ loc }) => fileOf(loc)).sort()).toEqual([...listed].sort());
});

test('the sitemap tells the languages of a page as the page does', () => {
  const wrong = entries.filter(({ loc, alternates }) => {
    const page = readPage(fileOf(loc));
    return page.canonical !== loc || JSON.stringify([...page.alternates]) !== JSON.stringify([...alternates]);
  });
  expect(wrong).toEqual([]);
  expect(entries.every(({ alternates }) => [...alternates.keys()].join() === 'kk,ru,x-default')).toBe(true);
});

test('the sitemap dates only what has a date', () => {
  for (const { loc, modified } of entries) {
    const [, section, id = ''] = new URL(loc).pathname.slice(1).split('/');
    const dataset = section === 'datasets' ? catalogue.datasets.get(id) : undefined;
    const article = section === 'articles' ? catalogue.articles.find(({ slug }) => slug === id) : undefined;
    if (dataset) expect(modified).toBe(dataset.updated);
    else if (article) expect(modified && modified >= (article.updated ?? article.published), loc).toBe(true);
    else expect(modified, loc).toBeUndefined();
  }
});

test('every listed page and each of its languages name each other', () => {
  const wrong = listed.flatMap((page) => {
    const { canonical, alternates } = readPage(page);
    return [...alternates]
      .filter(([language]) => language !== 'x-default')
      .filter(([language, address]) => {
        const other = readPage(fileOf(address));
        const isHome = page === 'index.html';
        const own = isHome ? 'x-default' : page.slice(0, 2);
        return (
          other.lang !== language || other.canonical !== address || other.alternates.get(own) !== canonical
        );
      })
      .map(([, address]) => `${page} → ${address}`);
  });
  expect(wrong).toEqual([]);
});

test('robots.txt lets everybody read and names the sitemap', () => {
  const robots = readText('robots.txt');
  expect(robots).toContain('Allow: /');
  const address = /^Sitemap: (\S+)$/m.exec(robots)?.[1] ?? '';
  expect(new URL(address).pathname).toBe('/sitemap.xml');
  expect(new URL(address).origin).toBe(new URL(entries[0]?.loc ?? '').origin);
});
