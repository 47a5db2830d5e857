import type { Locale } from '../locale.ts';
import { blankQuoted } from './terms.ts';
import type { TextFinding } from './wording.ts';

/** Knows words and languages. Dictionaries are large and are no part of the site: `npm run proofread` brings one. */
export type Proofreader = {
  readonly isWord: (word: string, locale: Locale) => boolean;
  /** Gives the language in which a text clearly is; undefined where it is not clear. */
  readonly guessLanguage: (text: string) => Locale | undefined;
};

/** A word in Cyrillic letters with the hyphens in it; what is glued to a number or to a placeholder is an ending. */
const word =
  /(?<![\p{L}\p{M}\d\ufffc-]|\d\/)\p{Script=Cyrillic}[\p{Script=Cyrillic}\p{M}]*(?:-\p{Script=Cyrillic}+)*(?![\p{L}-])/gu;

/** Fewer letters say too little to the library. */
const fewestLetters = 60;

/**
 * Gives the words that no dictionary has. Names in «quotes» may be of either language, and so may words with letters that
 * only Kazakh has; words in Latin letters are not read.
 */
export function findMisspelt(text: string, locale: Locale, proofreader: Proofreader): TextFinding[] {
  const open = blankQuoted(text);
  const other = locale === 'kk' ? 'ru' : 'kk';
  return [...text.matchAll(word)].flatMap(({ index, 0: found }): TextFinding[] => {
    if (proofreader.isWord(found, locale)) return [];
    const isName = open.charAt(index) !== text.charAt(index) || /[әғқңөұүһі]/i.test(found);
    if (isName && proofreader.isWord(found, other)) return [];
    return [{ type: 'text/spelling', index, found }];
  });
}

/** What says nothing of a text's language: placeholders and names, of which some texts are full. */
const names = /\ufffc|(?<![\p{L}-])[\p{Lu}][\p{L}-]*/gu;

/** Gives a text that is clearly in the other language; names are not read. */
export function findOtherLanguage(text: string, locale: Locale, proofreader: Proofreader): TextFinding[] {
  const open = blankQuoted(text).replace(names, ' ');
  if ((open.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return [];
  const guess = proofreader.guessLanguage(open);
  return guess === undefined || guess === locale
    ? []
    : [{ type: 'text/language', index: 0, found: text, expected: locale }];
}
