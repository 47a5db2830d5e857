import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { locales, type Locale } from '../../catalogue/locale.ts';
import type { wordyFacets } from './data.ts';
import { type FinderCentre, type FinderData } from './data.ts';
import { valuesOf } from './filters.ts';

/** How words are brought to what is compared. */
export type WordTools = {
  /** The words of a text as they are compared: small letters, those of both alphabets made alike. */
  readonly words: (text: string) => readonly string[];
  /** The words of a text in one language without their endings, in the same order as `words`. */
  readonly stems: (text: string, locale: Locale) => readonly string[];
  /** Words that say nothing of a centre: «для», «үшін». */
  readonly passedOver: ReadonlySet<string>;
};

/** A centre found, and the words of the index by which it was. */
export type Found = {
  readonly centre: FinderCentre;
  readonly score: number;
  readonly terms: readonly string[];
};

/** What a query finds, the best first. */
export type Findings = {
  readonly found: readonly Found[];
  /** False when no centre has all the words, and those with the most of them are given. */
  readonly complete: boolean;
};

/** Finds centres by words. */
export type FinderSearch = (query: string) => Findings;

const fields = ['name', 'other', 'place', 'kind', 'more'] as const;
type Field = (typeof fields)[number];

/** How much a word counts by where it stands. */
const boost: Readonly<Record<Field, number>> = { name: 3, other: 3, place: 2.5, kind: 2, more: 0.6 };

/** Those that work come before those of which it is not known, and both before plans. */
const statusBoost = { operating: 1, unknown: 0.85, planned: 0.6 } as const;

/** Words of fewer letters are not forgiven a mistake; longer ones two. */
const [oneMistake, twoMistakes] = [4, 8];

/** Makes the index of the centres; a search in it takes a few milliseconds. */
export function makeSearch(data: FinderData, tools: WordTools): FinderSearch {
  const vocabulary = new Set<string>();
  const index = new MiniSearch<FinderCentre>({
    idField: 'id',
    fields: [...fields],
    extractField: (centre, field) => (field === 'id' ? centre.id : describe(data, centre, field)),
    tokenize: makeTokens(tools),
    processTerm: (term) => {
      vocabulary.add(term);
      return term;
    },
    searchOptions: { tokenize: (text) => [text], processTerm: (term) => term, boost },
  });
  index.addAll(data.centres);
  const byId = new Map(data.centres.map((centre) => [centre.id, centre]));
  const sorted = [...vocabulary].sort();
  const boostDocument = (id: unknown) => statusBoost[byId.get(String(id))?.status ?? 'unknown'];
  const run = (query: Query): Found[] =>
    index.search(query, { boostDocument }).flatMap(({ id, score, terms }) => {
      const centre = byId.get(String(id));
      return centre ? [{ centre, score, terms }] : [];
    });

  return (query) => {
    const words = tools.words(query);
    const telling = words.filter((word) => !tools.passedOver.has(word));
    const queries = (telling.length > 0 ? telling : words).map((word) =>
      askForWord(word, tools, vocabulary, sorted),
    );
    if (queries.length === 0) return { found: [], complete: true };
    const all = run({ combineWith: 'AND', queries });
    if (all.length > 0 || queries.length === 1) return { found: all, complete: true };
    return { found: findMost(queries, run), complete: false };
  };
}

/** The texts of a centre by field; each language on a line of its own, for the languages' endings differ. */
function describe({ locale, words }: FinderData, centre: FinderCentre, field: string): string {
  if (field === 'name') return say(locale, centre.name);
  if (field === 'other') return locales.map((one) => (one === locale ? '' : (centre.other ?? ''))).join('\n');
  const said = (facet: (typeof wordyFacets)[number]) =>
    valuesOf(centre, facet).flatMap((code) => words[facet][code] ?? []);
  const parts = {
    place: [...said('settlement'), ...said('region')],
    kind: said('type'),
    more: [...said('group'), ...said('form')],
  }[field === 'place' || field === 'kind' ? field : 'more'];
  return locales
    .map((one) => {
      const own = parts.map((part) => part[one]);
      return (field === 'more' && one === locale ? [...own, centre.address ?? ''] : own).join(' ');
    })
    .join('\n');
}

function say(locale: Locale, text: string): string {
  return locales.map((one) => (one === locale ? text : '')).join('\n');
}

/** Every word as it stands and without its ending. Texts repeat, so what was done once is kept. */
function makeTokens({ words, stems }: WordTools): (text: string) => string[] {
  const known = new Map<string, string[]>();
  return (text) => {
    const done = known.get(text);
    if (done) return done;
    const tokens = text
      .split('\n')
      .flatMap((line, index) => [...words(line), ...stems(line, locales[index] ?? locales[0])]);
    const own = [...new Set(tokens)];
    known.set(text, own);
    return own;
  };
}

/** A word as it stands, as the beginning of another, without its ending, and, when the index has none of these, misspelt. */
function askForWord(
  word: string,
  { stems }: WordTools,
  vocabulary: ReadonlySet<string>,
  sorted: readonly string[],
): Query {
  const own = new Set(locales.flatMap((locale) => stems(word, locale)));
  own.delete(word);
  const isKnown = [word, ...own].some((one) => vocabulary.has(one)) || hasBeginning(sorted, word);
  const parts: (SearchOptions & { queries: string[] })[] = [
    {
      queries: [word],
      prefix: word.length > 1,
      weights: { prefix: 0.5, fuzzy: 0.3 },
      ...forgive(word, isKnown),
    },
    ...[...own].map((stem) => ({
      queries: [stem],
      weights: { prefix: 0.4, fuzzy: 0.3 },
      ...forgive(stem, isKnown),
    })),
  ];
  return { combineWith: 'OR', queries: parts };
}

function forgive(word: string, isKnown: boolean): SearchOptions {
  if (isKnown || word.length < oneMistake) return { fuzzy: false };
  return { fuzzy: word.length < twoMistakes ? 1 : 2 };
}

/** True when a word of the index begins so. */
function hasBeginning(sorted: readonly string[], beginning: string): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(beginning) ?? false;
}

/** Gives the centres that have the most of the words. */
function findMost(queries: readonly Query[], run: (query: Query) => readonly Found[]): Found[] {
  const best = new Map<FinderCentre, { count: number; score: number; terms: string[] }>();
  for (const query of queries) {
    for (const { centre, score, terms } of run(query)) {
      const known = best.get(centre) ?? { count: 0, score: 0, terms: [] };
      best.set(centre, {
        count: known.count + 1,
        score: known.score + score,
        terms: [...known.terms, ...terms],
      });
    }
  }
  const most = Math.max(0, ...[...best.values()].map(({ count }) => count));
  return [...best]
    .filter(([, { count }]) => count === most)
    .map(([centre, { score, terms }]) => ({ centre, score, terms }))
    .sort((a, b) => b.score - a.score);
}
