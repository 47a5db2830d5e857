import type { Article } from '../catalogue/article.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { onceFor } from '../catalogue/lazy.ts';

/** Found once, for the page of each centre asks. */
const groupByCentre = onceFor(({ articles }: Catalogue): ReadonlyMap<string, readonly Article[]> => {
  const groups = new Map<string, Article[]>();
  for (const article of articles)
    for (const id of new Set(article.centres)) groups.set(id, [...(groups.get(id) ?? []), article]);
  return groups;
});

/** Gives the articles that speak of a centre, in their order. */
export function listArticlesOf(catalogue: Catalogue, id: string): readonly Article[] {
  return groupByCentre(catalogue).get(id) ?? [];
}
