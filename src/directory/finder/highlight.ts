import { locales } from '../../catalogue/locale.ts';
import type { WordTools } from './search.ts';

/** A piece of a text, found or not. */
export type Piece = { readonly text: string; readonly found: boolean };

/**
 * Parts a text into pieces, so that the words by which it was found can be marked.
 * @param terms the words of the index by which it was found
 */
export function markFound(text: string, terms: ReadonlySet<string>, { words, stems }: WordTools): Piece[] {
  const isFound = (word: string): boolean =>
    words(word).some((one) => terms.has(one)) ||
    locales.some((locale) => stems(word, locale).some((one) => terms.has(one)));
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{N}]+)/u)) {
    if (part === '') continue;
    const found = /^[\p{L}\p{N}]/u.test(part) && isFound(part);
    const last = pieces.at(-1);
    if (last?.found === found) pieces[pieces.length - 1] = { text: last.text + part, found };
    else pieces.push({ text: part, found });
  }
  return pieces;
}
