import type { IssueType } from '../issue.ts';

type TextRule = { readonly type: IssueType; readonly pattern: RegExp };

/** Longest text that a cell may hold, in UTF-16 units. */
export const longestCell = 10_000;

/** A word that mixes alphabets: «Қaзақстан» with a Latin a, «κітап» with a Greek kappa. */
const mixedWord =
  /\p{Script=Cyrillic}[\p{Script=Latin}\p{Script=Greek}]|[\p{Script=Latin}\p{Script=Greek}]\p{Script=Cyrillic}/u;

/**
 * What no text in data/ may hold, because it would be dangerous in a spreadsheet or a page, or would deceive the eye:
 * control, zero-width, bidirectional and lost characters (Unicode TR 36), markup, formulas (OWASP: CSV injection; telephone
 * numbers that begin with + are let through), letters of another alphabet inside Cyrillic words.
 */
const rules: readonly TextRule[] = [
  {
    type: 'cell/control',
    pattern:
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\uffff\u{e0000}-\u{e0fff}\p{Surrogate}\p{Private_Use}]/u,
  },
  { type: 'cell/markup', pattern: /<[a-z!/?]|&#|&[a-z]+;|javascript:/i },
  { type: 'cell/formula', pattern: /^(?!\+\d[\d ()-]*$)[=+\-@]/ },
  { type: 'cell/alphabet', pattern: mixedWord },
];

/** What a text may not hold, and the piece of it where that stands. */
export type Unfit = { readonly type: IssueType; readonly found: string };

/** Gives the first rule that a text breaks, or undefined. */
export function findUnfit(text: string): Unfit | undefined {
  if (text.length > longestCell) return { type: 'cell/long', found: cutAround(text, 0) };
  for (const { type, pattern } of rules) {
    const match = pattern.exec(text);
    if (match) return { type, found: cutAround(text, match.index) };
  }
  return undefined;
}

/** A piece of a long text by which the place is recognised. */
function cutAround(text: string, index: number): string {
  const [from, to] = [Math.max(0, index - 40), index + 60];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
