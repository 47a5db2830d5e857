import widths from './widths.json' with { type: 'json' };

/**
 * Advance widths of Golos Text at weight 600 in thousandths of the font size, measured from the font; figures count as
 * wide as tabular ones are, and what is not listed as a wide letter.
 */
const advance = new Map(
  Object.entries(widths).flatMap(([width, characters]) => [...characters].map((one) => [one, Number(width)])),
);
const unlisted = 760;

/** Room for a reader's own font where ours has not come. */
const allowance = 1.04;

/** Estimates the width of a line of text, in the units of `fontSize`; never less than it is in our font. */
export function measureText(text: string, fontSize: number): number {
  let sum = 0;
  for (const character of text) sum += advance.get(character.replace(/[\u00a0\u202f]/, ' ')) ?? unlisted;
  return (sum / 1000) * fontSize * allowance;
}

/** Breaks text between words into lines no wider than `width`; a word that is wider breaks after a hyphen, or else inside. */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const fits = (line: string): boolean => measureText(line, fontSize) <= width;
  const pieces = text.split(' ').flatMap((word) => breakWord(word, fits));
  return joinPieces(pieces, fits, (line, piece) => (line === '' ? piece : `${line} ${piece}`));
}

function breakWord(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const parts = word.split(/(?<=-)(?=.)/);
  if (parts.length > 1) {
    return joinPieces(
      parts.flatMap((part) => breakWord(part, fits)),
      fits,
      (line, part) => line + part,
    );
  }
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(`${piece}${character}-`)) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** Fills lines with pieces as far as they fit; a piece too wide for any line has one of its own. */
function joinPieces(
  pieces: readonly string[],
  fits: (line: string) => boolean,
  join: (line: string, piece: string) => string,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = join(line, piece);
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return [...lines, line];
}
