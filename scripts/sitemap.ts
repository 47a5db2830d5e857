import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getCatalogue } from '../src/catalogue/current.ts';
import { datePages, toSitemap, type SitemapPage } from '../src/publish/sitemap.ts';

/** After the build: writes sitemap.xml of the pages that are there, as each of them names itself and its languages. */
export function sitemap(): AstroIntegration {
  return {
    name: 'sitemap',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        const dates = datePages(getCatalogue());
        const found = pages.flatMap(({ pathname }) => readPage(folder, pathname, dates.get(pathname)) ?? []);
        writeFileSync(join(folder, 'sitemap.xml'), toSitemap(found));
      },
    },
  };
}

/** Gives what a page's head says; undefined for a page that asks not to be listed. */
function readPage(
  folder: string,
  pathname: string,
  modified: SitemapPage['modified'],
): SitemapPage | undefined {
  const file = pathname === '404/' ? '404.html' : join(pathname, 'index.html');
  const head = readFileSync(join(folder, file), 'utf8').split('</head>')[0] ?? '';
  if (/<meta name="robots" content="noindex"/.test(head)) return undefined;
  const url = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
  if (!url)
    throw new Error(`${file} names no canonical address → name one, or ask not to be listed (noindex)`);
  const alternates = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  return { url, modified, alternates: alternates.map(([, hreflang = '', url = '']) => ({ hreflang, url })) };
}
