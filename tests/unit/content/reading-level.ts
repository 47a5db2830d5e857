import { splitSentences } from '../../../src/browser/sentences.ts';

/** How hard a text is, as far as counting tells: it says nothing about rare words or hard thoughts. */
export type ReadingLevel = {
  readonly sentences: number;
  /** Words a sentence; a number is a word. */
  readonly mean: number;
  readonly longest: { readonly words: number; readonly text: string };
  /** Syllables a word, without numbers: vowels, which in Kazakh and Russian are as many as syllables. */
  readonly syllables: number;
};

const vowel = /[аеёиоуыэюяәіөұү]/giu;

/**
 * Measures paragraphs: sentences do not run over their ends.
 * @param paragraphs plain text
 */
export function measureReading(paragraphs: readonly string[]): ReadingLevel {
  const sentences = paragraphs.flatMap(splitSentences).map((text) => ({ text, words: listWords(text) }));
  const words = sentences.flatMap((sentence) => sentence.words);
  const spelled = words.filter((word) => !/\d/.test(word));
  const [longest] = sentences.toSorted((a, b) => b.words.length - a.words.length);
  if (!longest || spelled.length === 0) throw new Error('no words to measure');
  return {
    sentences: sentences.length,
    mean: words.length / sentences.length,
    longest: { words: longest.words.length, text: longest.text },
    syllables: spelled.reduce((sum, word) => sum + countSyllables(word), 0) / spelled.length,
  };
}

/**
 * Gives the class of a Russian school that can read a text, by the Flesch-Kincaid formula as fitted to Russian:
 * И. В. Оборнева, «Автоматизированная оценка сложности учебных текстов на основе статистических параметров», диссертация,
 * Москва, 2006. Of a text of very short sentences it may be below 1. No such formula was found for Kazakh.
 */
export function gradeOfRussian({ mean, syllables }: ReadingLevel): number {
  return 0.5 * mean + 8.4 * syllables - 15.59;
}

/** What stands between spaces and has a letter or a digit; spaces that do not break belong to the number. */
function listWords(text: string): string[] {
  return text
    .split(/[ \n]+|(?<=\p{L})[\u00a0\u202f]|[\u00a0\u202f](?=\p{L})/u)
    .filter((word) => /[\p{L}\d]/u.test(word));
}

function countSyllables(word: string): number {
  return Math.max(1, word.match(vowel)?.length ?? 0);
}
