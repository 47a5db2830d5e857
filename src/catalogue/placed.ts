import { isScalar, parseDocument, visit, type Document } from 'yaml';
import type { Place } from './report.ts';

/** A text that readers see, and where it stands. */
export type PlacedText = {
  readonly text: string;
  /** Where the character at an index of `text` stands in its file. */
  readonly placeAt: (index: number) => Place;
};

/** A part of a file that readers do not see as it is written: a text with marks, escapes or line breaks in it. */
export type Piece = { readonly text: string; readonly offsets: readonly number[] };

/** How far a text may be behind its writing: the longest escape or character reference that is passed over. */
const longestMark = 12;

/**
 * Gives where each character of a text stands in its writing. The two differ by what the format asks for (escapes, quotes,
 * indents); after a mark that is longer than known ones the place is that of the last character found.
 * @param from offset in `source` at which the text begins
 */
export function locate(text: string, source: string, from: number): Piece {
  let offset = from;
  const offsets = [...Array(text.length).keys()].map((index) => {
    const wanted = text.charAt(index);
    for (let ahead = 0; ahead <= longestMark; ahead += 1) {
      if (!isSame(source.charAt(offset + ahead), wanted)) continue;
      offset += ahead + 1;
      return offset - 1;
    }
    return offset;
  });
  return { text, offsets };
}

/** A line break in the writing may be a space in the text. */
function isSame(written: string, wanted: string): boolean {
  return written === wanted || (/\s/.test(wanted) && /\s/.test(written));
}

/** Joins pieces of one file into a text that is read as one. */
export function joinPieces(pieces: readonly Piece[], placeOf: (offset: number) => Place): PlacedText {
  const offsets = pieces.flatMap((piece) => piece.offsets);
  return {
    text: pieces.map((piece) => piece.text).join(''),
    placeAt: (index) => placeOf(offsets[Math.min(index, offsets.length - 1)] ?? 0),
  };
}

/**
 * Gives line and column of an offset in a text.
 * @param firstLine line of the file on which `source` begins
 */
export function countLines(source: string, firstLine: number): (offset: number) => Place {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const after = starts.findIndex((start) => start > offset);
    const line = after === -1 ? starts.length : after;
    return { line: line + firstLine - 1, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}

/** A text of a document with the path at which it stands. */
export type PlacedScalar = { readonly path: readonly string[]; readonly placed: PlacedText };

/**
 * Gives the texts of a JSON or YAML document that stand at the paths asked for.
 * @param firstLine line of the file on which `source` begins
 */
export function placeScalars(
  source: string,
  firstLine: number,
  isWanted: (path: readonly string[]) => boolean,
): PlacedScalar[] {
  return findScalars(parseDocument(source), source, countLines(source, firstLine), isWanted);
}

/** The same for a document that has been parsed. */
export function findScalars(
  document: Document,
  source: string,
  placeOf: (offset: number) => Place,
  isWanted: (path: readonly string[]) => boolean,
): PlacedScalar[] {
  const found: PlacedScalar[] = [];
  visit(document, {
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || typeof node.value !== 'string' || !node.range) return;
      const path = ancestors.flatMap((one) =>
        'key' in one && isScalar(one.key) ? [String(one.key.value)] : [],
      );
      if (isWanted(path))
        found.push({ path, placed: joinPieces([locate(node.value, source, node.range[0])], placeOf) });
    },
  });
  return found;
}
