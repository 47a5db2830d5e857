import { expect, test } from 'vitest';
import {
  headersFor,
  linkLetters,
  listHeaderRules,
  listLettered,
  listUnframed,
} from '../../../../src/publish/serving/headers.ts';
import { toHeadersFile } from '../../../../src/publish/serving/headers-file.ts';
import { mediaTypeOf } from '../../../../src/publish/serving/media-types.ts';

const files = [
  'index.html',
  '404.html',
  'kk/index.html',
  'kk/map/index.html',
  'kk/map/a/b/index.html',
  'kk/embed/a/b/index.html',
  '_astro/a.js',
  'data/a/a.csv',
];
const unframed = listUnframed(files);
const link = linkLetters(['/atlas/_astro/a.woff2', '/atlas/_astro/b.woff2']);
const rules = listHeaderRules(unframed, { paths: listLettered(files), link });

test('every page but those to embed is kept out of the frames of others', () => {
  expect(unframed).toEqual(['/', '/404.html', '/index.html', '/kk/', '/kk/index.html', '/kk/map/*']);
  for (const path of ['/', '/kk/', '/kk/map/', '/kk/map/a/b/', '/404.html'])
    expect(headersFor(path, rules)['X-Frame-Options'], path).toBe('SAMEORIGIN');
  expect(headersFor('/kk/embed/a/b/', rules)).not.toHaveProperty('X-Frame-Options');
  expect(headersFor('/kk/embed/a/b/', rules)).not.toHaveProperty('Content-Security-Policy');
});

test('each page of a language names the letters it will need, and nothing else does', () => {
  expect(link).toBe(
    '</atlas/_astro/a.woff2>; rel=preload; as=font; crossorigin, </atlas/_astro/b.woff2>; rel=preload; as=font; crossorigin',
  );
  for (const path of ['/kk/', '/kk/map/', '/kk/map/a/b/', '/kk/embed/a/b/'])
    expect(headersFor(path, rules)['Link'], path).toBe(link);
  for (const path of ['/', '/data/a/a.csv', '/_astro/a.js', '/kk/feed.atom.xml', '/sitemap.xml'])
    expect(headersFor(path, rules), path).not.toHaveProperty('Link');
});

test('open data may be read from any site, hashed files kept for a year', () => {
  expect(headersFor('/data/a/a.csv', rules)['Access-Control-Allow-Origin']).toBe('*');
  expect(headersFor('/_astro/a.js', rules)['Cache-Control']).toContain('immutable');
  expect(headersFor('/kk/', rules)).not.toHaveProperty('Cache-Control');
});

test('no two rules give one address the same header', () => {
  for (const path of ['/', '/kk/map/', '/data/a/a.csv', '/_astro/a.js']) {
    const names = rules
      .filter((rule) => Object.keys(headersFor(path, [rule])).length > 0)
      .flatMap(({ headers }) => Object.keys(headers));
    expect(new Set(names).size, path).toBe(names.length);
  }
});

test('the file for hosts names addresses below the base path', () => {
  const file = toHeadersFile([{ paths: ['/*', '/kk/'], headers: { 'X-A': '1' } }], '/atlas/');
  expect(file).toBe('/atlas/*\n  X-A: 1\n\n/atlas/kk/\n  X-A: 1\n');
});

test('feeds have the types of their formats, and what servers know themselves has none here', () => {
  expect(mediaTypeOf('kk/feed.atom.xml')).toContain('application/atom+xml');
  expect(mediaTypeOf('kk/feed.rss.xml')).toContain('application/rss+xml');
  expect(mediaTypeOf('sitemap.xml')).toContain('application/xml');
  expect(mediaTypeOf('data/a/a.csv')).toBe('text/csv; charset=utf-8');
  expect(mediaTypeOf('kk/index.html')).toBeUndefined();
});
