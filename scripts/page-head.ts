import type { SitemapPage } from '../src/publish/sitemap.ts';

/** What the head of a page says of the page. */
export type PageHead = Pick<SitemapPage, 'url' | 'alternates'>;

/** Reads the head of a built page; gives undefined for a page that asks not to be listed. */
export function readHead(page: Buffer, name: string): PageHead | undefined {
  const end = page.indexOf('</head>');
  const links = page.toString('latin1', 0, end === -1 ? undefined : end);
  if (links.includes('<meta name="robots" content="noindex"')) return undefined;
  const url = /<link rel="canonical" href="([^"]+)"/.exec(links)?.[1];
  if (!url)
    throw new Error(`${name} names no canonical address → name one, or ask not to be listed (noindex)`);
  const alternates = [...links.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  return { url, alternates: alternates.map(([, hreflang = '', url = '']) => ({ hreflang, url })) };
}
