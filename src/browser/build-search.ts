import type { SearchDocument } from '../search/document.ts';
import { buildSearch, type Search, type Vocabulary } from '../search/search.ts';
import { letPageAnswer } from './answering.ts';

/** The page answers at least so often while the index is being made, ms. */
const patience = 12;

/** Makes an index, and lets the page draw and answer in between, so that nobody waits to type. */
export async function buildPatiently<Item>(
  documents: readonly SearchDocument<Item>[],
  vocabulary: Vocabulary,
): Promise<Search<Item>> {
  const steps = buildSearch(documents, vocabulary);
  for (;;) {
    const begun = performance.now();
    while (performance.now() - begun < patience) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await letPageAnswer();
  }
}
