/**
 * Gives the offset of the first quote that stands where RFC 4180 allows none (inside a cell that does not begin with a
 * quote, or after the closing quote of one that does), or that does not close. Undefined when there is none.
 */
export function findStrayQuote(text: string): number | undefined {
  let opening = text.indexOf('"');
  while (opening !== -1) {
    if (!isBoundary(text[opening - 1])) return opening;
    const closing = findClosing(text, opening);
    if (closing === undefined || !isBoundary(text[closing + 1])) return closing ?? opening;
    opening = text.indexOf('"', closing + 1);
  }
  return undefined;
}

/** The quote that ends a quoted cell; two in a row stand for one inside it. */
function findClosing(text: string, opening: number): number | undefined {
  let quote = text.indexOf('"', opening + 1);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote === -1 ? undefined : quote;
}

/** What stands before or after a cell: nothing, a comma or the end of a line. */
function isBoundary(character: string | undefined): boolean {
  return character === undefined || character === ',' || character === '\n';
}
