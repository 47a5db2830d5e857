import type { FinderCentre, FinderData } from '../directory/finder/data.ts';
import { toDocuments } from '../directory/finder/documents.ts';
import { buildSearch, type Search } from '../search/search.ts';

/** The page answers at least so often while the index is being made, ms. */
const patience = 12;

/** Makes the index of the centres, and lets the page draw and answer in between, so that nobody waits to type. */
export async function buildFinderSearch(data: FinderData): Promise<Search<FinderCentre>> {
  const steps = buildSearch(toDocuments(data), data.vocabulary);
  for (;;) {
    const begun = performance.now();
    while (performance.now() - begun < patience) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await new Promise((resume) => setTimeout(resume));
  }
}
