import type { Catalogue } from '../catalogue/catalogue.ts';
import { locales } from '../catalogue/locale.ts';
import type { IsoDate } from '../catalogue/period.ts';

/** A page for search engines, by the full address that it calls its own. */
export type SitemapPage = {
  readonly url: string;
  /** The same page in each language, as the page itself says. */
  readonly alternates: readonly { readonly hreflang: string; readonly url: string }[];
  /** When it changed; undefined where nobody keeps that. */
  readonly modified: IsoDate | undefined;
};

/** How many addresses one sitemap may hold (sitemaps.org). */
const most = 50_000;

/** Gives the sitemap of the site (https://www.sitemaps.org/protocol.html) with the languages of each page. */
export function toSitemap(pages: readonly SitemapPage[]): string {
  if (pages.length > most)
    throw new Error(`${pages.length} pages do not fit into one sitemap; split it by section`);
  const urls = [...pages]
    .sort((a, b) => (a.url < b.url ? -1 : 1))
    .map(({ url, alternates, modified }) =>
      [
        `<url><loc>${escape(url)}</loc>`,
        ...(modified ? [`<lastmod>${modified}</lastmod>`] : []),
        ...alternates.map(
          (one) =>
            `<xhtml:link rel="alternate" hreflang="${escape(one.hreflang)}" href="${escape(one.url)}"/>`,
        ),
        '</url>',
      ].join(''),
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n');
}

/**
 * Gives when pages changed, by their paths below the site (`kk/datasets/population/`): those of datasets when the data did,
 * those of articles when the text did or the data that they show. Of other pages nobody keeps a date.
 */
export function datePages({ articles, datasets }: Catalogue): Map<string, IsoDate> {
  const dates = locales.flatMap((locale) => [
    ...[...datasets.values()].map(
      ({ id, updated }) => [`${locale}/datasets/${id}/`, updated as IsoDate] as const,
    ),
    ...articles.map((article) => {
      const shown = article.datasets.flatMap((id) => datasets.get(id)?.updated ?? []);
      const days = [article.updated ?? article.published, ...shown].sort();
      return [`${locale}/articles/${article.slug}/`, days.at(-1) as IsoDate] as const;
    }),
  ]);
  return new Map(dates);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
