import type { SitemapPage } from '../src/publish/sitemap.ts';

/** What the head of a page says of the page. */
export type PageHead = Pick<SitemapPage, 'url' | 'alternates'>;

/** Reads the head of a built page; gives undefined for a page that asks not to be listed. */
export function readHead(page: Buffer, name: string): PageHead | undefined {
  const end = page.indexOf('</head>');
  // A letter a byte, so that places in the text are places in the page.
  const head = page.toString('latin1', 0, end === -1 ? undefined : end);
  if (head.includes('<meta name="robots" content="noindex"')) return undefined;
  // Read anew from the bytes: a part of a text keeps the whole text in memory, and these are kept for each page.
  const links = [...head.matchAll(/<link rel="(?:canonical|alternate)" [^>]*>/g)].map(({ 0: link, index }) =>
    page.toString('utf8', index, index + link.length),
  );
  const url = links.flatMap((link) => /^<link rel="canonical" href="([^"]+)"/.exec(link)?.[1] ?? [])[0];
  if (!url)
    throw new Error(`${name} names no canonical address → name one, or ask not to be listed (noindex)`);
  const alternates = links.flatMap((link) => {
    const found = /^<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/.exec(link);
    return found ? [{ hreflang: found[1] ?? '', url: found[2] ?? '' }] : [];
  });
  return { url, alternates };
}
