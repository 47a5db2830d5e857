import type { IssueType } from '../issue.ts';

type TextRule = {
  readonly type: IssueType;
  readonly pattern: RegExp;
  /** Whether an article's prose may break it: there is Markdown in it, and no spreadsheet reads it. */
  readonly inProse?: true;
};

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
  { type: 'cell/markup', pattern: /<[a-z!/?]|&#|&[a-z]+;|javascript:/i, inProse: true },
  { type: 'cell/formula', pattern: /^(?!\+\d[\d ()-]*$)[=+\-@]/, inProse: true },
  { type: 'cell/alphabet', pattern: mixedWord },
];

/** What a text may not hold, where in it that stands, and the piece of it around that place. */
export type Unfit = { readonly type: IssueType; readonly index: number; readonly found: string };

/** Gives the first rule that a text breaks, or undefined. */
export function findUnfit(text: string): Unfit | undefined {
  if (text.length > longestCell) return { type: 'cell/long', index: 0, found: cutAround(text, 0) };
  return findBroken(text, rules);
}

/** The same for prose, which may be long and may hold marks. */
export function findUnfitProse(text: string): Unfit | undefined {
  return findBroken(
    text,
    rules.filter(({ inProse }) => !inProse),
  );
}

function findBroken(text: string, broken: readonly TextRule[]): Unfit | undefined {
  for (const { type, pattern } of broken) {
    const match = pattern.exec(text);
    if (match) return { type, index: match.index, found: cutAround(text, match.index) };
  }
  return undefined;
}

/** A piece of a long text by which the place is recognised. */
function cutAround(text: string, index: number): string {
  const [from, to] = [Math.max(0, index - 40), index + 60];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
