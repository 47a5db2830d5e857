import type { SearchDocument, SearchPart } from './document.ts';
import { Meanings } from './meanings.ts';
import { matchWord, type Match } from './match-word.ts';
import { splitWords, toForm } from './terms.ts';
import { WordIndex } from './word-index.ts';

/** A thing found, the better the higher its score. */
export type Found<Item> = {
  readonly item: Item;
  readonly score: number;
  /** It has all the words that were asked. */
  readonly whole: boolean;
};

/** What a query finds. */
export type Findings<Item> = {
  /** Those with all the words first, then those with the most telling of them; in each the best first. */
  readonly found: readonly Found<Item>[];
  /** Words of the index by which it was found, for marking them. */
  readonly terms: ReadonlySet<string>;
};

/** Finds things by words. */
export type Search<Item> = (query: string) => Findings<Item>;

/** What a search knows of words. */
export type Vocabulary = {
  /** Words that say nothing of a thing: «для», «үшін». */
  readonly passedOver: readonly string[];
  /** Words of one meaning in all languages, such as «қарт» and «пожилой»: each finds the others. */
  readonly alike: readonly SearchPart[];
};

/** Longest query that is searched, words. */
const mostWords = 12;

/** What has only some of the words is given when fewer have all, and it scores at least this part of the best. */
const [enough, nearBest] = [3, 0.7];

/** A word counts in full where it fits best, and by this part in each other text of the thing. */
const elsewhere = 0.15;

/** Makes the search from documents that are all there. */
export function makeSearch<Item>(
  documents: readonly SearchDocument<Item>[],
  vocabulary: Vocabulary,
): Search<Item> {
  const build = buildSearch(documents, vocabulary);
  for (;;) {
    const { done, value } = build.next();
    if (done) return value;
  }
}

/** Makes the search step by step, each of them some milliseconds at most, so that a page can answer in between. */
export function* buildSearch<Item>(
  documents: readonly SearchDocument<Item>[],
  { passedOver, alike }: Vocabulary,
): Generator<undefined, Search<Item>> {
  const index = new WordIndex();
  const numbers = new Map<SearchPart, number>();
  /** Where the parts of each document begin in the two lists that follow. */
  const starts = [0];
  const parts: number[] = [];
  const weights: number[] = [];
  for (const [position, document] of documents.entries()) {
    for (const [part, weight] of document.parts) {
      const known = numbers.get(part);
      const number = known ?? numbers.size;
      if (known === undefined) {
        numbers.set(part, number);
        index.add(part, number);
      }
      parts.push(number);
      weights.push(weight);
    }
    starts.push(parts.length);
    if (position % 10 === 9) yield;
  }
  const meanings = new Meanings(alike);
  const silent = new Set(passedOver.map(toForm));
  const fit = fitDocuments({ count: documents.length, parts, weights, starts, partCount: numbers.size });

  return (query) => {
    const words = splitWords(query).slice(0, mostWords);
    const telling = words.filter((word) => !silent.has(toForm(word)));
    const asked = telling.length > 0 ? telling : words;
    const matches = asked.map((word, at) => matchWord(index, meanings, word, at === asked.length - 1));
    return rank(documents, matches, fit);
  };
}

type Layout = {
  readonly count: number;
  readonly partCount: number;
  readonly parts: readonly number[];
  readonly weights: readonly number[];
  readonly starts: readonly number[];
};

/** Tells how well a word fits each document. */
type Fit = (matches: readonly Match[]) => Float32Array;

function fitDocuments(layout: Layout): Fit {
  const parts = Uint32Array.from(layout.parts);
  const weights = Float32Array.from(layout.weights);
  const starts = Uint32Array.from(layout.starts);
  return (matches) => {
    const byPart = new Float32Array(layout.partCount);
    for (const { posting, quality } of matches) {
      for (const part of posting.asStem) raise(byPart, part, quality * 0.95);
      for (const part of posting.asForm) raise(byPart, part, quality);
    }
    const fits = new Float32Array(layout.count);
    for (let document = 0; document < layout.count; document++) {
      let [best, sum] = [0, 0];
      for (let at = starts[document] ?? 0; at < (starts[document + 1] ?? 0); at++) {
        const score = (byPart[parts[at] ?? 0] ?? 0) * (weights[at] ?? 0);
        sum += score;
        if (score > best) best = score;
      }
      fits[document] = best + elsewhere * (sum - best);
    }
    return fits;
  };
}

function raise(scores: Float32Array, at: number, score: number): void {
  if ((scores[at] ?? 0) < score) scores[at] = score;
}

function rank<Item>(
  documents: readonly SearchDocument<Item>[],
  matches: readonly (readonly Match[])[],
  fit: Fit,
): Findings<Item> {
  const terms = new Set(matches.flatMap((own) => own.map(({ word }) => word)));
  const totals = new Float32Array(documents.length);
  const counts = new Uint8Array(documents.length);
  for (const own of matches) {
    const fits = fit(own);
    const having = fits.reduce((count, score) => count + Number(score > 0), 0);
    // A word that few have tells more than one that most have (inverse document frequency).
    const telling = Math.log(1 + documents.length / (having + 0.5));
    fits.forEach((score, at) => {
      if (score === 0) return;
      totals[at] = (totals[at] ?? 0) + score * telling;
      counts[at] = (counts[at] ?? 0) + 1;
    });
  }
  const best = documents.reduce((most, { weight }, at) => Math.max(most, (totals[at] ?? 0) * weight), 0);
  const wholes = counts.reduce((sum, count) => sum + Number(count === matches.length), 0);
  const least = wholes >= enough ? Infinity : best * nearBest;
  const found: Found<Item>[] = [];
  // Not by flatMap: ten thousand empty lists a keystroke are work for the collector of garbage.
  for (const [at, { item, weight }] of documents.entries()) {
    const score = (totals[at] ?? 0) * weight;
    const whole = counts[at] === matches.length;
    if (score > 0 && (whole || score >= least)) found.push({ item, score, whole });
  }
  return { found: found.sort((a, b) => Number(b.whole) - Number(a.whole) || b.score - a.score), terms };
}
