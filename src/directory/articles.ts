import type { Article } from '../catalogue/article.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

const known = new WeakMap<Catalogue, ReadonlyMap<string, readonly Article[]>>();

/** Gives the articles that speak of a centre, in their order; found once, for the page of each centre asks. */
export function listArticlesOf(catalogue: Catalogue, id: string): readonly Article[] {
  const found = known.get(catalogue) ?? groupByCentre(catalogue);
  known.set(catalogue, found);
  return found.get(id) ?? [];
}

function groupByCentre({ articles }: Catalogue): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles)
    for (const id of new Set(article.centres)) groups.set(id, [...(groups.get(id) ?? []), article]);
  return groups;
}
