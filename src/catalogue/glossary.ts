import type { Catalogue } from './catalogue.ts';
import type { Labels } from './locale.ts';
import type { Term } from './term.ts';

/** A term that is explained to readers, with what the explanation rests on. */
export type ExplainedTerm = Term & { readonly definition: Labels };

/** Gives the terms that the glossary page shows, in the order of the table. */
export function listTerms({ glossary }: Pick<Catalogue, 'glossary'>): ExplainedTerm[] {
  return [...glossary.values()].filter(isExplained);
}

/** Tells whether readers find a term in the glossary: what no source explains is not explained there either. */
export function isExplained(term: Term): term is ExplainedTerm {
  return term.definition !== undefined && term.sources.length > 0;
}
