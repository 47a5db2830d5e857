import type { ExplainedTerm } from '../../catalogue/glossary.ts';
import { capitalize } from '../../i18n/capital.ts';
import type { Language } from '../../i18n/language.ts';
import { localeTag } from '../../i18n/tag.ts';

/** The terms that begin alike. */
export type TermLetter = { readonly letter: string; readonly terms: readonly ExplainedTerm[] };

/** Gives terms by their first letter, both in the order of the language's alphabet. */
export function groupTerms(terms: readonly ExplainedTerm[], { locale, label }: Language): TermLetter[] {
  const collator = new Intl.Collator(localeTag[locale]);
  const sorted = [...terms].sort((a, b) => collator.compare(label(a.label), label(b.label)));
  const groups = Map.groupBy(sorted, (term) => capitalize(locale, label(term.label)).charAt(0));
  return [...groups].map(([letter, own]) => ({ letter, terms: own }));
}
