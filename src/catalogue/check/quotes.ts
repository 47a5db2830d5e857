/**
 * Gives the line (from 1) of the first quote that stands where RFC 4180 allows none: inside a cell that does not begin
 * with a quote, or after the closing quote of one that does. Undefined when there is none.
 */
export function findStrayQuote(text: string): number | undefined {
  let line = 1;
  let state: State = 'start';
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\n') line += 1;
    if (character === '"') {
      if (state === 'bare' || (state === 'closed' && text[index - 1] !== '"')) return line;
      state = state === 'quoted' ? 'closed' : 'quoted';
    } else if (state === 'quoted') {
      continue;
    } else if (character === ',' || character === '\n') {
      state = 'start';
    } else if (character !== '\r') {
      if (state === 'closed') return line;
      state = 'bare';
    }
  }
  return undefined;
}

/** `closed` is also the state after the first of two quotes inside a quoted cell. */
type State = 'start' | 'bare' | 'quoted' | 'closed';
