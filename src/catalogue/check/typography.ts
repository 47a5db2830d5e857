import type { TextFinding } from './wording.ts';

type Rule = {
  /** What is set wrong. */
  readonly pattern: RegExp;
  /** How it is set right; `$1` is the first group of the pattern. Without it only a person can say. */
  readonly right?: string;
};

/**
 * How texts are set in both languages: «quotes» with „inner“ ones, a dash between spaces, an ellipsis in one character.
 * What a rule finds is replaced by `right` in the suggestion.
 */
const rules: readonly Rule[] = [
  { pattern: /"([^"]+)"/g, right: '«$1»' },
  { pattern: /“([^”“„]+)”/g, right: '«$1»' },
  { pattern: /(?<!«[^»]*)„([^“”]+)[“”]/g, right: '«$1»' },
  { pattern: /["”]/g },
  { pattern: /(\S) [-–]{1,2} (\S)/g, right: '$1 — $2' },
  { pattern: /([\p{L}\d»)])—([\p{L}\d«(])/gu, right: '$1 — $2' },
  { pattern: /(\S)—(\s)/g, right: '$1 —$2' },
  { pattern: /(\s)—(\S)/g, right: '$1— $2' },
  { pattern: /(?<![\d-])(\d{4})-(\d{4})(?![\d-])/g, right: '$1–$2' },
  { pattern: /\.{3,}/g, right: '…' },
  { pattern: /(?<!\.)\.\.(?!\.)/g, right: '.' },
  { pattern: /(\S)[ \u00a0]{2,}(\S)/g, right: '$1 $2' },
  { pattern: /(\S)[ \u00a0]+([,.;:!?»)…])/g, right: '$1$2' },
  { pattern: /([«(])[ \u00a0]+/g, right: '$1' },
  { pattern: /([\p{L}»)])([,;:!?])([\p{L}«(])/gu, right: '$1$2 $3' },
  { pattern: /(\p{Ll})\.(\p{Lu}\p{Ll})/gu, right: '$1. $2' },
  { pattern: /([,;:])\1+/g, right: '$1' },
  { pattern: /№(\d)/g, right: '№ $1' },
];

/** Gives each place where a text is set otherwise than this site sets texts, with how to set it. */
export function findTypography(text: string): TextFinding[] {
  const told: { readonly from: number; readonly to: number }[] = [];
  const found = rules.flatMap(({ pattern, right }) =>
    [...text.matchAll(pattern)].flatMap((match): TextFinding[] => {
      const span = { from: match.index, to: match.index + match[0].length };
      // What an earlier rule sets right is not told twice.
      if (told.some(({ from, to }) => span.from >= from && span.to <= to)) return [];
      told.push(span);
      return [toFinding(text, match, right)];
    }),
  );
  const unpaired = findUnpairedQuote(text);
  if (unpaired === undefined) return found;
  return [...found, { type: 'text/quote', index: unpaired, found: text.slice(unpaired, unpaired + 30) }];
}

function toFinding(text: string, match: RegExpExecArray, right: string | undefined): TextFinding {
  const { index } = match;
  const [written] = match;
  // A match by itself may be a comma and a space: the words around it make it recognisable.
  const start = Math.max(text.lastIndexOf(' ', index - 1), text.lastIndexOf('\n', index - 1)) + 1;
  const after = /^\S*/.exec(text.slice(index + written.length))?.[0] ?? '';
  const around = (middle: string) => text.slice(start, index) + middle + after;
  const corrected = right?.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
  return {
    type: 'text/typography',
    index,
    found: around(written),
    expected: corrected === undefined ? '' : around(corrected),
  };
}

/** The index of a « or » without its other half. */
function findUnpairedQuote(text: string): number | undefined {
  const open: number[] = [];
  for (const { 0: quote, index } of text.matchAll(/[«»]/g)) {
    if (quote === '«') open.push(index);
    else if (open.pop() === undefined) return index;
  }
  return open[0];
}
