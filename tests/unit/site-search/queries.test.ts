import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, test, vi } from 'vitest';
import { getCatalogue } from '../../../src/catalogue/current.ts';
import { locales, type Locale } from '../../../src/catalogue/locale.ts';
import { listPages } from '../../../src/components/search/list-pages.ts';
import { getLanguage } from '../../../src/i18n/language.ts';
import { makeSearch } from '../../../src/search/search.ts';
import { toDocuments } from '../../../src/site-search/documents.ts';
import { makeSiteData } from '../../../src/site-search/list.ts';
import { receiveSiteData, sendSiteData } from '../../../src/site-search/thing.ts';
import { readPageMatter } from './page-matter.ts';

vi.mock('astro:content', () => ({ getEntry: (_: string, id: string) => ({ data: readPageMatter(id) }) }));

/** A right page must stand among so many, for so many of the queries. */
const [places, goal] = [3, 0.95];

describe.each(locales)('queries of the whole site in %s', async (locale) => {
  const [catalogue, language] = [getCatalogue(), getLanguage(locale)];
  const data = receiveSiteData(
    sendSiteData(makeSiteData(catalogue, language, await listPages(catalogue, language))),
  );
  const search = makeSearch(toDocuments(data), data.vocabulary);
  const queries = readQueries(locale);
  const pathOf = (href: string): string => href.slice(`/${locale}/`.length);
  const find = (query: string): string[] => search(query).found.map(({ item }) => pathOf(item.href));

  test('are many, and each asks for a page that there is', () => {
    expect(queries.length).toBeGreaterThanOrEqual(50);
    const paths = data.things.map(({ href }) => pathOf(href));
    const lost = queries.flatMap(({ expected }) =>
      expected.filter((one) => !paths.some((path) => fits(path, one))),
    );
    expect(lost).toEqual([]);
  });

  test('have a right page among the first three', () => {
    const missed = queries
      .filter(({ query, expected }) => {
        const first = find(query).slice(0, places);
        return !first.some((path) => expected.some((one) => fits(path, one)));
      })
      .map(({ query }) => `${query}: ${find(query).slice(0, places).join(' ')}`);
    const share = 1 - missed.length / queries.length;
    console.log(`${locale}: ${(share * 100).toFixed(1)} % of ${queries.length}`, missed);
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(goal);
  });
});

type Query = { readonly query: string; readonly expected: readonly string[] };

function readQueries(locale: Locale): Query[] {
  const file = join(import.meta.dirname, '..', '..', 'fixtures', 'search', `site.${locale}.csv`);
  const { data } = Papa.parse<{ query: string; expected: string }>(readFileSync(file, 'utf8').trim(), {
    header: true,
  });
  return data.map(({ query, expected }) => ({ query, expected: expected.split('|') }));
}

/** `map/*` is any page below, `centres/ekibastuz-*` any that begins so. */
function fits(path: string, expected: string): boolean {
  if (expected.endsWith('*')) return path.startsWith(expected.slice(0, -1));
  return path.replace(/\/$/, '') === expected.replace(/\/$/, '');
}
