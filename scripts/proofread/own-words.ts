import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/catalogue/locale.ts';

/** Right words that dictionaries lack; which of them a text has used is kept, so that none stays longer than it is needed. */
export type OwnWords = {
  /** Whether a word is listed as it is written, or in small letters. */
  readonly has: (word: string) => boolean;
  readonly listUnused: () => string[];
};

/** Reads the list of a language: a word a line; lines with # say why those that follow are right. */
export function readOwnWords(locale: Locale, folder = join(import.meta.dirname, 'words')): OwnWords {
  return makeOwnWords(readFileSync(join(folder, `${locale}.txt`), 'utf8'));
}

/** The same of a text. */
export function makeOwnWords(text: string): OwnWords {
  const words = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const listed = new Set(words);
  const used = new Set<string>();
  return {
    has: (word) => {
      const found = [word, word.toLowerCase()].find((one) => listed.has(one));
      if (found !== undefined) used.add(found);
      return found !== undefined;
    },
    listUnused: () => words.filter((word) => !used.has(word)),
  };
}
