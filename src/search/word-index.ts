import SearchableMap from 'minisearch/SearchableMap';
import { locales, type Locale } from '../catalogue/locale.ts';
import type { SearchPart } from './document.ts';
import { joinHyphens, splitWords, toForm, toTerm } from './terms.ts';

/** The parts in which a word stands, by number: as it is written, and as the stem of another form. */
export type Posting = { readonly asForm: number[]; readonly asStem: number[] };

/** Words of texts in a radix tree, so that beginnings and misspelt words are found as fast as whole ones. */
export class WordIndex {
  readonly #tree = new SearchableMap<Posting>();
  readonly #stems = new Map<string, string>();

  /** Puts in the words of a text under its number. */
  add(part: SearchPart, number: number): void {
    for (const locale of locales) {
      const text = part[locale] ?? '';
      for (const word of [...splitWords(text), ...joinHyphens(text)]) {
        note(this.#at(toForm(word)).asForm, number);
        note(this.#at(this.#stemOf(word, locale)).asStem, number);
      }
    }
  }

  /** Gives where a word stands; undefined when nowhere. */
  get(word: string): Posting | undefined {
    return this.#tree.get(word);
  }

  /** Gives the words with a beginning. */
  begin(beginning: string): Iterable<[word: string, posting: Posting]> {
    return this.#tree.atPrefix(beginning).entries();
  }

  /** Gives the words that become this one by at most `mistakes` letters put in, left out or changed. */
  resemble(word: string, mistakes: number): Iterable<[word: string, found: [Posting, mistakes: number]]> {
    return this.#tree.fuzzyGet(word, mistakes);
  }

  #at(word: string): Posting {
    const known = this.#tree.get(word);
    if (known) return known;
    const posting: Posting = { asForm: [], asStem: [] };
    this.#tree.set(word, posting);
    return posting;
  }

  /** Words repeat, so what was done once is kept. */
  #stemOf(word: string, locale: Locale): string {
    const key = `${locale}${word}`;
    const known = this.#stems.get(key);
    if (known !== undefined) return known;
    const stem = toTerm(word, locale);
    this.#stems.set(key, stem);
    return stem;
  }
}

/** Texts come in the order of their numbers, so a word twice in one text is the last number again. */
function note(numbers: number[], number: number): void {
  if (numbers.at(-1) !== number) numbers.push(number);
}
