import { locales, type Locale } from '../catalogue/locale.ts';
import type { Counted } from '../directory/finder/counted.ts';
import { packRows, unpackRows, type Packed } from '../directory/finder/pack.ts';
import type { SearchPart } from '../search/document.ts';
import type { Vocabulary } from '../search/search.ts';

/** What can be found on the site, in the order in which readers choose among it. */
export const thingKinds = [
  'centre',
  'article',
  'dataset',
  'map',
  'region',
  'term',
  'page',
  'source',
] as const;
export type ThingKind = (typeof thingKinds)[number];

/** A list of words in `SiteData.words`: `settlement.semey`. */
export type WordsKey =
  `${'settlement' | 'region' | 'capital' | 'type' | 'group' | 'form' | 'topic'}.${string}`;

/** A page, or a place on a page, that search leads to. */
export type Thing = {
  readonly kind: ThingKind;
  readonly href: string;
  /** What it is called, by language; in one language alone where it has no other name. */
  readonly titles: SearchPart;
  /** What it is, in a line or two, in the reader's language. */
  readonly about: string;
  /** The same in the other language, for those who ask in it. */
  readonly otherAbout?: string;
  /** The words of its text, each once, in the reader's language. */
  readonly body?: string;
  /** Abbreviations of its name. */
  readonly initials?: string;
  /** Words by which people ask for what it is and where it is. */
  readonly words?: readonly WordsKey[];
  /** How much it counts among others found by the same words; 1 when left out. */
  readonly weight?: number;
};

/** All that the search says, in one language; made in the build, for no browser is asked to format Kazakh. */
export type SearchTexts = {
  readonly found: Counted;
  readonly more: Counted;
  readonly nothing: string;
  /** What one thing of each kind is called. */
  readonly one: Readonly<Record<ThingKind, string>>;
};

/** Everything that the search of the site loads, in one language of labels and with the words of both. */
export type SiteData = {
  readonly locale: Locale;
  readonly texts: SearchTexts;
  readonly vocabulary: Vocabulary;
  readonly words: Readonly<Record<WordsKey, SearchPart>>;
  readonly things: readonly Thing[];
};

/** The same as it is sent. */
export type SentSiteData = Omit<SiteData, 'things'> & { readonly things: Packed<Thing> };

/** Makes the data small for the way. */
export function sendSiteData(data: SiteData): SentSiteData {
  return { ...data, things: packRows(data.things) };
}

/** Gives the data as it was before the way. */
export function receiveSiteData(sent: SentSiteData): SiteData {
  return { ...sent, things: unpackRows(sent.things) };
}

/** Gives what a thing is called, in the reader's language where it has a name in it: a source is called as it was published. */
export function nameThing(
  { titles }: Thing,
  locale: Locale,
): { readonly text: string; readonly lang: Locale } {
  const lang = [locale, ...locales].find((one) => titles[one] !== undefined) ?? locale;
  return { text: titles[lang] ?? '', lang };
}
