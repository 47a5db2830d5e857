import type { Article } from '../../catalogue/article.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Locale } from '../../catalogue/locale.ts';
import type { Source } from '../../catalogue/source.ts';
import { findSources } from './figure.ts';

/** Gives what an article is based on: the sources that it names, then those of the figures from which its own are computed. */
export function listSources(catalogue: Catalogue, article: Article, locale: Locale): Source[] {
  const named = article.sources.flatMap((id) => catalogue.sources.get(id) ?? []);
  const behind = article.figures[locale].flatMap((id) => {
    const observation = catalogue.observations.get(id);
    return observation ? findSources(catalogue, observation) : [];
  });
  return [...new Set([...named, ...behind])];
}
