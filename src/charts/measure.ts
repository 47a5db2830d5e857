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

/** Breaks text between words into lines no wider than `width`; a single word that is wider is broken inside. */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => breakWord(one, fontSize, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function breakWord(word: string, fontSize: number, width: number): string[] {
  if (measureText(word, fontSize) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && measureText(`${piece}${character}-`, fontSize) > width) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}
