import type { Locale } from '../catalogue/locale.ts';
import { foldLetters, normalizeWord } from './fold.ts';
import { stemKazakh } from './stem-kazakh.ts';
import { stemRussian } from './stem-russian.ts';
import { transliterate } from './transliterate.ts';

const stemmers: Readonly<Record<Locale, (word: string) => string>> = { kk: stemKazakh, ru: stemRussian };

/**
 * Gives the words of a text in its order: runs of letters and digits; marks inside words (Qarag'andy) are passed over.
 * @example splitWords('Дом-интернат № 5') // => ['Дом', 'интернат', '5']
 */
export function splitWords(text: string): string[] {
  return text.replace(/(?<=\p{L})['’ʼ`´\u00ad](?=\p{L})/gu, '').match(/[\p{L}\p{M}\d]+/gu) ?? [];
}

/**
 * Gives the form in which a word of a language is indexed and sought: its stem in folded Cyrillic letters.
 * @example toTerm('Qaragandyda', 'kk') // => 'караганды'
 */
export function toTerm(word: string, locale: Locale): string {
  return foldLetters(stemmers[locale](transliterate(normalizeWord(word))));
}

/** Gives the terms of a text, in its order, with repetitions. */
export function toTerms(text: string, locale: Locale): string[] {
  return splitWords(text).map((word) => toTerm(word, locale));
}
