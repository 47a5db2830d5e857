import type { IssueType } from '../issue.ts';
import type { Locale } from '../locale.ts';
import type { PlacedText } from '../placed.ts';
import type { Report } from '../report.ts';
import type { ForbiddenWord } from '../term.ts';
import { findBareNumbers } from './bare-number.ts';
import { findForeign } from './letters.ts';
import { findMisspelt, findOtherLanguage, type Proofreader } from './proof.ts';
import { findForbiddenWords } from './terms.ts';
import { findTypography } from './typography.ts';

/** Something in a text for readers that does not read as this site writes. */
export type TextFinding = {
  readonly type: IssueType;
  /** Where in the text it begins. */
  readonly index: number;
  readonly found: string;
  /** What to write instead, where that can be said. */
  readonly expected?: string;
};

/** What texts are checked against. */
export type Wording = {
  readonly forbidden: readonly ForbiddenWord[];
  /** Telephone numbers that prose may name. */
  readonly phones: ReadonlySet<string>;
  /** Undefined where words are not looked up. */
  readonly proofreader: Proofreader | undefined;
};

/** Gives what is wrong with the words of any text for readers: in data, messages and articles. */
export function findInText(text: string, locale: Locale, wording: Wording): TextFinding[] {
  const { forbidden, proofreader } = wording;
  const foreign = findForeign(text, locale);
  // What is in the other language as a whole has no misspelt words.
  if (proofreader && foreign.length === 0) foreign.push(...findOtherLanguage(text, locale, proofreader));
  return [
    ...findForbiddenWords(text, locale, forbidden),
    ...foreign,
    ...findTypography(text),
    ...(proofreader && foreign.length === 0 ? findMisspelt(text, locale, proofreader) : []),
  ];
}

/** Gives what is wrong with an article's prose: as any text, and no figure may be typed into it. */
export function findInProse(text: string, locale: Locale, wording: Wording): TextFinding[] {
  return [...findInText(text, locale, wording), ...findBareNumbers(text, locale, wording.phones)];
}

/** Reports findings of a text at their places in its file. */
export function reportFindings(
  findings: readonly TextFinding[],
  { placeAt }: PlacedText,
  field: string,
  report: Report,
): void {
  for (const { type, index, found, expected = '' } of findings)
    report(type, { ...placeAt(index), field }, { found, expected });
}
