import { markFound } from '../search/mark.ts';
import { make } from './make.ts';

/** Gives a text with the words marked by which it was found. */
export function markWords(text: string, terms: ReadonlySet<string>): (Node | string)[] {
  if (terms.size === 0) return [text];
  return markFound(text, terms).map((piece) => (piece.found ? make('mark', {}, piece.text) : piece.text));
}
