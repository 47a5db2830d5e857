import { locales } from '../catalogue/locale.ts';
import type { SearchDocument, SearchPart } from '../search/document.ts';
import type { SiteData, Thing, ThingKind, WordsKey } from './thing.ts';

/** The name of a term says all of it; that of another thing is longer than what people ask. */
const termTitle = 4.5;

/** How much a word counts by where it stands. */
const weights = { title: 3, initials: 1.5, about: 1, body: 0.4 } as const;

type WordList = WordsKey extends `${infer List}.${string}` ? List : never;

/** How much the words of a list count: a town tells more than the chief town of a region. */
const listWeights: Readonly<Record<WordList, number>> = {
  settlement: 4,
  type: 2,
  region: 2,
  group: 1.2,
  topic: 1.2,
  form: 1,
  capital: 0.7,
};

/** A centre has many words for where and what it is, so that among equals it need not be helped. */
const kindWeights: Readonly<Record<ThingKind, number>> = {
  region: 1.25,
  term: 1,
  article: 1.25,
  dataset: 1.1,
  map: 1,
  page: 1.1,
  centre: 0.9,
  source: 0.5,
};

/** Gives the things of the site as search takes them. */
export function toDocuments({ locale, things, words }: SiteData): SearchDocument<Thing>[] {
  const other = locales.find((one) => one !== locale) ?? locale;
  return things.map((thing) => {
    const { titles, about, otherAbout, body, initials } = thing;
    const parts: (readonly [SearchPart, number])[] = [
      [titles, thing.kind === 'term' ? termTitle : weights.title],
      [{ [locale]: about, ...(otherAbout === undefined ? {} : { [other]: otherAbout }) }, weights.about],
    ];
    if (body !== undefined) parts.push([{ [locale]: body }, weights.body]);
    if (initials !== undefined) parts.push([{ [locale]: initials }, weights.initials]);
    for (const key of thing.words ?? []) {
      const part = words[key];
      if (part) parts.push([part, listWeights[listOf(key)]]);
    }
    return { item: thing, parts, weight: kindWeights[thing.kind] * (thing.weight ?? 1) };
  });
}

function listOf(key: WordsKey): WordList {
  return key.slice(0, key.indexOf('.')) as WordList;
}
