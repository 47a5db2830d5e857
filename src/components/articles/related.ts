import type { Article } from '../../catalogue/article.ts';

/** How many articles are offered to read on. */
const most = 3;

/**
 * Gives the articles that have most in common with one, best first: topics count most, then centres and datasets, then
 * the share of regions that both speak of. Those that share nothing but the country are left out.
 */
export function findRelated(article: Article, articles: readonly Article[]): Article[] {
  return articles
    .filter(({ slug }) => slug !== article.slug)
    .map((other) => ({ other, score: compareArticles(article, other) }))
    .filter(({ score }) => score >= 1)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}

function compareArticles(a: Article, b: Article): number {
  return (
    3 * countShared(a.topics, b.topics) +
    2 * countShared(a.centres, b.centres) +
    countShared(a.datasets, b.datasets) +
    countShared(a.regions, b.regions) / Math.max(1, a.regions.length, b.regions.length)
  );
}

function countShared(a: readonly string[], b: readonly string[]): number {
  return a.filter((one) => b.includes(one)).length;
}
