import type { Article } from '../../catalogue/article.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { onceFor } from '../../catalogue/lazy.ts';
import { listTerms, type ExplainedTerm } from '../../catalogue/glossary.ts';
import type { CentreRow } from '../../catalogue/centre.ts';
import type { Contact } from '../../catalogue/contact.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import type { PublishedObservation } from '../../catalogue/observation.ts';
import type { SourceId } from '../../catalogue/source.ts';

/** Everything that rests on one source. */
export type Usage = {
  readonly figures: readonly { readonly dataset: Dataset; readonly own: readonly PublishedObservation[] }[];
  readonly centres: readonly CentreRow[];
  readonly contacts: readonly Contact[];
  readonly articles: readonly Article[];
  readonly terms: readonly ExplainedTerm[];
};

/** Figures by their sources, put together once: each page of a source asks all datasets. */
const groupBySource = onceFor(
  ({ observations }: Dataset): ReadonlyMap<SourceId, readonly PublishedObservation[]> =>
    Map.groupBy(observations, ({ source }) => source),
);

/** Gives where a source is used. */
export function findUsage(catalogue: Catalogue, id: SourceId): Usage {
  return {
    figures: [...catalogue.datasets.values()].flatMap((dataset) => {
      const own = groupBySource(dataset).get(id);
      return own ? [{ dataset, own }] : [];
    }),
    centres: [...catalogue.centres.values()].filter(({ sources }) => sources.includes(id)),
    contacts: catalogue.contacts.filter(({ source }) => source === id),
    articles: catalogue.articles.filter(({ sources }) => sources.includes(id)),
    terms: listTerms(catalogue).filter(({ sources }) => sources.includes(id)),
  };
}
