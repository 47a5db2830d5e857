import type { WholeSubject } from '../history.ts';
import { pageUrls } from './address.ts';

/** Gives the articles, newest first, without their text. */
export function listArticles({ catalogue, site }: WholeSubject): unknown[] {
  return catalogue.articles.map((one) => ({
    slug: one.slug,
    kind: one.kind,
    title: one.title,
    summary: one.summary,
    published: one.published,
    updated: one.updated ?? null,
    regions: one.regions,
    datasets: one.datasets,
    centres: one.centres,
    sources: one.sources,
    page: pageUrls(site, 'articles', one.slug),
  }));
}
