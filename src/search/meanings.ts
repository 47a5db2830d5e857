import { locales } from '../catalogue/locale.ts';
import type { SearchPart } from './document.ts';
import { splitWords, toTerm } from './terms.ts';

/** Words of one meaning, by their stems. */
export class Meanings {
  readonly #groups = new Map<string, Set<string>>();

  /** @param alike the words of each meaning in every language, with spaces between */
  constructor(alike: readonly SearchPart[]) {
    for (const part of alike) {
      const stems = locales.flatMap((locale) =>
        splitWords(part[locale] ?? '').map((word) => toTerm(word, locale)),
      );
      for (const stem of stems)
        this.#groups.set(stem, new Set([...(this.#groups.get(stem) ?? []), ...stems]));
    }
  }

  /** Gives the stems of all words that mean the same as one of these. */
  find(stems: readonly string[]): Set<string> {
    return new Set(stems.flatMap((stem) => [...(this.#groups.get(stem) ?? [])]));
  }
}
