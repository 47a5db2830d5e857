import subsetFont from 'subset-font';

/** A set of characters as the typeface's package names it, and the few of them that nearly all pages need. */
export type LetterSet = { readonly name: string; readonly characters: string };

const russian = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
/** As far as one set of the package goes: the letters that Kazakh shares with Ukrainian and Belarusian, and the rest. */
const kazakh = { shared: 'іұ', own: 'әғқңөүһ' };

/** Latin, figures and signs that our texts use and the typeface has; the alphabets of Russian and Kazakh. */
export const letterSets: readonly LetterSet[] = [
  { name: 'latin', characters: `${span(0x20, 0x7e)}\u00a0«»·°±×©§–—‘’“”„…•−€↑↓ÄÖÜäöü\u2009` },
  { name: 'cyrillic', characters: `${inBothCases(russian + kazakh.shared)}№` },
  { name: 'cyrillic-ext', characters: inBothCases(kazakh.own) },
];

/** The weights that our style sheets use, of the 400 to 900 that the typeface has. */
export const letterWeights = { min: 400, max: 700 } as const;

/** Gives a font file with only some of its characters and weights: half the bytes on every first visit. */
export function cutLetters(font: Buffer, { characters }: LetterSet): Promise<Buffer> {
  return subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: { wght: letterWeights } });
}

/**
 * Gives characters as the range of a font face.
 * @example toRange('abcя') // => 'U+61-63, U+44F'
 */
export function toRange(characters: string): string {
  const points = [...new Set([...characters].map((one) => one.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const point of points) {
    const last = spans.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else spans.push([point, point]);
  }
  const write = (point: number): string => point.toString(16).toUpperCase();
  return spans
    .map(([from, to]) => (from === to ? `U+${write(from)}` : `U+${write(from)}-${write(to)}`))
    .join(', ');
}

function span(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

function inBothCases(letters: string): string {
  return letters + letters.toUpperCase();
}
