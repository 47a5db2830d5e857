import { locales, type Locale } from '../catalogue/locale.ts';
import { foldLetters, normalizeWord } from './fold.ts';
import { stemKazakh } from './stem-kazakh.ts';
import { stemRussian } from './stem-russian.ts';
import { transliterate } from './transliterate.ts';

const stemmers: Readonly<Record<Locale, (word: string) => string>> = { kk: stemKazakh, ru: stemRussian };

/** Marks that stand inside a word and say nothing: Qarag'andy. */
const innerMarks = /(?<=\p{L})['’ʼ`´\u00ad](?=\p{L})/gu;

/**
 * Gives the words of a text in its order: runs of letters and digits; marks inside words (Qarag'andy) are passed over.
 * @example splitWords('Дом-интернат № 5') // => ['Дом', 'интернат', '5']
 */
export function splitWords(text: string): string[] {
  return text.replace(innerMarks, '').match(/[\p{L}\p{M}\d]+/gu) ?? [];
}

/**
 * Gives words with hyphens as they are typed without: in one.
 * @example joinHyphens('Усть-Каменогорск, дом') // => ['УстьКаменогорск']
 */
export function joinHyphens(text: string): string[] {
  return (text.replace(innerMarks, '').match(/\p{L}+(?:-\p{L}+)+/gu) ?? []).map((word) =>
    word.replaceAll('-', ''),
  );
}

/**
 * Gives a word as it is compared: in small Cyrillic letters, those that many keyboards lack folded; its ending is kept.
 * @example toForm('Qaragandyda') // => 'карагандыда'
 */
export function toForm(word: string): string {
  return foldLetters(transliterate(normalizeWord(word)));
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

/** Gives the stems of a word of which the language is not known: one for each language, without those equal to another. */
export function toStems(word: string): string[] {
  return [...new Set(locales.map((locale) => toTerm(word, locale)))];
}
