import type { IssueType } from '../issue.ts';

type TextRule = { readonly type: IssueType; readonly pattern: RegExp };

/** Longest text that a cell may hold, in UTF-16 units. */
export const longestCell = 10_000;

/** A word that mixes the two alphabets: «Қaзақстан» with a Latin a. */
const mixedWord = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;

/**
 * What no text in data/ may hold, because it would be dangerous in a spreadsheet or a page, or would deceive the eye:
 * control, zero-width and bidirectional characters (Unicode TR 36), markup, formulas (OWASP: CSV injection; telephone
 * numbers that begin with + are let through), Latin letters inside Cyrillic words.
 */
const rules: readonly TextRule[] = [
  {
    type: 'cell/control',
    pattern: /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/,
  },
  { type: 'cell/markup', pattern: /<[a-z!/?]|&#|&[a-z]+;|javascript:/i },
  { type: 'cell/formula', pattern: /^(?!\+\d[\d ()-]*$)[=+\-@]/ },
  { type: 'cell/alphabet', pattern: mixedWord },
];

/** Gives the first rule that a text breaks, or undefined. */
export function checkText(text: string): IssueType | undefined {
  if (text.length > longestCell) return 'cell/long';
  return rules.find(({ pattern }) => pattern.test(text))?.type;
}
