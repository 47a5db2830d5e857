import { splitWords, toForm, toStems } from './terms.ts';

/** A piece of a text, found or not. */
export type Piece = { readonly text: string; readonly found: boolean };

/**
 * Parts a text into pieces, so that the words by which it was found can be marked.
 * @param terms words of the index, as a search gives them
 * @example markFound('Центр «Нур»', new Set(['нур'])) // => [{ text: 'Центр «', found: false }, { text: 'Нур', found: true }, …]
 */
export function markFound(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  for (const part of text.split(/([\p{L}\p{M}\d]+)/u)) {
    if (part === '') continue;
    const found = splitWords(part).some((word) =>
      [toForm(word), ...toStems(word)].some((term) => terms.has(term)),
    );
    const last = pieces.at(-1);
    if (last?.found === found) pieces[pieces.length - 1] = { text: last.text + part, found };
    else pieces.push({ text: part, found });
  }
  return pieces;
}
