/**
 * Walks the rows of CSV text (RFC 4180) whose lines end with LF and whose quotes are in order (see findStrayQuote). A library
 * would make an array of each row and leave it to be collected: with a million rows, half a gigabyte.
 * @param visit gets the cells of each row in an array that is used again for the next
 */
export function eachRow(text: string, visit: (cells: readonly string[]) => void): void {
  const cells: string[] = [];
  const { length } = text;
  let [at, comma, lineEnd] = [0, -1, -1];
  // After a last separator there is a last cell, which is empty.
  while (at < length || (at === length && at > 0)) {
    const isQuoted = text.charCodeAt(at) === quote;
    const from = isQuoted ? findClosing(text, at) + 1 : at;
    if (comma < from) comma = indexOrEnd(text, ',', from);
    if (lineEnd < from) lineEnd = indexOrEnd(text, '\n', from);
    const end = comma < lineEnd ? comma : lineEnd;
    cells.push(isQuoted ? text.slice(at + 1, end - 1).replaceAll('""', '"') : text.slice(at, end));
    at = end + 1;
    if (end !== lineEnd) continue;
    visit(cells);
    cells.length = 0;
  }
}

const quote = '"'.charCodeAt(0);

/** The quote that ends the cell which begins with one; two in a row stand for one inside it. */
function findClosing(text: string, opening: number): number {
  let closing = text.indexOf('"', opening + 1);
  while (text.charCodeAt(closing + 1) === quote) closing = text.indexOf('"', closing + 2);
  return closing;
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index === -1 ? text.length : index;
}
