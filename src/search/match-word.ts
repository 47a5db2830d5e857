import type { Meanings } from './meanings.ts';
import { toForm, toStems } from './terms.ts';
import type { Posting, WordIndex } from './word-index.ts';

/** A word of the index that fits a word of the query, and how well: 1 when they are the same. */
export type Match = { readonly word: string; readonly posting: Posting; readonly quality: number };

/** How well a word fits by its stem, as a word of the same meaning, by a beginning, with one mistake and with two. */
const qualities = { stem: 0.9, alike: 0.8, beginning: 0.7, mistakes: [1, 0.55, 0.35] } as const;

/** The least letters of a word in which one mistake is forgiven, and two. */
const [oneMistake, twoMistakes] = [4, 8];

/**
 * Finds the words of the index that fit a word of a query: the same, another form of it, one that it begins, and, when there
 * is none of these, those that it may be with a mistake in it.
 * @param isLast the word may be still in typing, so that even one letter counts as a beginning
 */
export function matchWord(index: WordIndex, meanings: Meanings, word: string, isLast: boolean): Match[] {
  const form = toForm(word);
  const own = [form, ...toStems(word).filter((stem) => stem !== form)];
  const matches = new Map<string, Match>();
  const put = (match: Match): void => {
    if ((matches.get(match.word)?.quality ?? 0) < match.quality) matches.set(match.word, match);
  };
  for (const [position, one] of own.entries()) {
    const posting = index.get(one);
    if (posting) put({ word: one, posting, quality: position === 0 ? 1 : qualities.stem });
  }
  for (const other of meanings.find(own)) {
    const posting = index.get(other);
    if (posting) put({ word: other, posting, quality: qualities.alike });
  }
  if (/^\d+$/.test(form)) return [...matches.values()];
  if (isLast || form.length > 2) {
    for (const [longer, posting] of index.begin(form))
      put({ word: longer, posting, quality: qualities.beginning * Math.sqrt(form.length / longer.length) });
  }
  if (matches.size > 0) return [...matches.values()];
  for (const one of own) findMisspelt(index, one).forEach(put);
  return [...matches.values()];
}

function findMisspelt(index: WordIndex, word: string): Match[] {
  if (word.length < oneMistake) return [];
  const found = [...index.resemble(word, word.length < twoMistakes ? 1 : 2)].map(
    ([other, [posting, mistakes]]): Match => ({
      word: other,
      posting,
      quality: qualities.mistakes[mistakes === 2 ? 2 : 1],
    }),
  );
  return [...found, ...findSwapped(index, word)];
}

/** Two neighbouring letters in each other's place are one mistake: «онлату». */
function findSwapped(index: WordIndex, word: string): Match[] {
  return [...word].flatMap((letter, at) => {
    const swapped = word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2);
    const posting = index.get(swapped);
    return posting ? [{ word: swapped, posting, quality: qualities.mistakes[1] }] : [];
  });
}
