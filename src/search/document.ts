import type { Locale } from '../catalogue/locale.ts';

/**
 * A text that is searched, in the languages in which it exists. Documents share it by reference: the name of a town stands
 * in the index once, however many centres are there.
 */
export type SearchPart = Readonly<Partial<Record<Locale, string>>>;

/** A thing that is sought, with its texts. */
export type SearchDocument<Item> = {
  readonly item: Item;
  /** The texts by which it may be found, and how much a word in each counts: a name more than a description. */
  readonly parts: readonly (readonly [part: SearchPart, weight: number])[];
  /** How much the thing counts among others found by the same words, 1 as a rule. */
  readonly weight: number;
};
