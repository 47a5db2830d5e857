import { describe, expect, test } from 'vitest';
import { getCatalogue } from '../../src/catalogue/current.ts';
import type { CentreRow } from '../../src/catalogue/centre.ts';
import { locales } from '../../src/catalogue/locale.ts';
import { getLanguage } from '../../src/i18n/language.ts';
import { listByGroup, listByRegion, listBySettlement, listByType } from '../../src/directory/lists.ts';
import { files, readPage, readText } from './dist.ts';

const catalogue = getCatalogue();

describe.each(locales)('in %s', (locale) => {
  const language = getLanguage(locale);
  const lists: { path: string; rows: readonly CentreRow[] }[] = [
    ...listByRegion(catalogue).map(({ region, rows }) => ({ path: `region/${region.slug}`, rows })),
    ...listByType(catalogue).map(({ type, rows }) => ({ path: `type/${type}`, rows })),
    ...listByGroup(catalogue).map(({ group, rows }) => ({ path: `group/${group}`, rows })),
    ...listBySettlement(catalogue, language).map(({ settlement, rows }) => ({
      path: `settlement/${settlement.id}`,
      rows,
    })),
  ];

  test('each list is a page that the directory leads to, with all its centres', () => {
    const directory = readPage(`${locale}/centres/index.html`).links.map(({ href }) => href);
    const wrong = lists.filter(({ path, rows }) => {
      const page = `${locale}/centres/${path}/index.html`;
      if (!files.has(page) || !directory.includes(`/${locale}/centres/${path}/`)) return true;
      const links = new Set(readPage(page).links.map(({ href }) => href));
      return rows.some(({ id }) => !links.has(`/${locale}/centres/${id}/`));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('planned centres stand apart from working ones, and are not in their number', () => {
    const wrong = lists.filter(({ path, rows }) => {
      const html = readText(`${locale}/centres/${path}/index.html`);
      const sections = html.split('<section class="stack group"').slice(1);
      const own = new Map(
        sections.map((section) => [
          /data-status="(\w+)"/.exec(section)?.[1],
          section.split('</section>')[0] ?? '',
        ]),
      );
      return rows.some(({ id, status }) => {
        const links = (one: string): boolean => own.get(one)?.includes(`/centres/${id}/"`) ?? false;
        return !links(status) || (status !== 'operating' && links('operating'));
      });
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
