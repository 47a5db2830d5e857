import { expect, test } from 'vitest';
import { files, localPages, readPage } from './dist.ts';

test('the site has pages in both languages', () => {
  expect(localPages.length).toBeGreaterThan(500);
  expect(files.has('index.html')).toBe(true);
  expect(files.has('404.html')).toBe(true);
});

test('every page has its twin in the other language', () => {
  const twins = localPages.map((page) =>
    page.replace(/^(kk|ru)\//, (found) => (found === 'kk/' ? 'ru/' : 'kk/')),
  );
  expect(twins.filter((twin) => !files.has(twin))).toEqual([]);
});

test('every page says its language, has a title of its own and one first heading', () => {
  const wrong = localPages.filter((page) => {
    const { lang, title, headings } = readPage(page);
    return lang !== page.slice(0, 2) || title === '' || headings !== 1;
  });
  expect(wrong).toEqual([]);
  const titles = Map.groupBy(localPages, (page) => `${page.slice(0, 2)} ${readPage(page).title}`);
  expect([...titles.values()].filter((same) => same.length > 1)).toEqual([]);
});

test('every page and its twin name each other', () => {
  const wrong = localPages.filter((page) => {
    const { alternates, canonical } = readPage(page);
    const path = (href: string | undefined) => (href ? new URL(href).pathname : '');
    const address = `/${page.replace(/index\.html$/, '')}`;
    const kk = address.replace(/^\/ru\//, '/kk/');
    const ru = address.replace(/^\/kk\//, '/ru/');
    return (
      path(alternates.get('kk')) !== kk || path(alternates.get('ru')) !== ru || path(canonical) !== address
    );
  });
  expect(wrong).toEqual([]);
});
