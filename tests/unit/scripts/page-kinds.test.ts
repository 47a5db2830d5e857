import { expect, test } from 'vitest';
import { kindOf } from '../../../scripts/page-kinds.ts';

test('pages that differ by a name are of one kind, in both languages', () => {
  expect(kindOf('kk/centres/region/abai/index.html')).toBe('centres/region/*');
  expect(kindOf('ru/centres/region/almaty/index.html')).toBe('centres/region/*');
  expect(kindOf('kk/articles/year/2026/page/2/index.html')).toBe('articles/year/*/page/*');
});

test('a section, a page of it and a list of it are kinds apart', () => {
  const kinds = [
    'kk/centres/index.html',
    'kk/centres/some-centre/index.html',
    'kk/centres/type/home/index.html',
  ];
  expect(kinds.map(kindOf)).toEqual(['centres', 'centres/*', 'centres/type/*']);
});

test('the two home pages are of one kind, the page that chooses between them is not', () => {
  expect(kindOf('kk/index.html')).toBe(kindOf('ru/index.html'));
  expect(kindOf('index.html')).not.toBe(kindOf('kk/index.html'));
});
