import type { CentreRow } from '../../catalogue/centre.ts';
import type { Locale } from '../../catalogue/locale.ts';
import type { Freshness } from '../freshness.ts';

/** What a reader may narrow the list by, in the order in which it is offered. */
export const facets = [
  'region',
  'settlement',
  'type',
  'group',
  'age',
  'form',
  'status',
  'freshness',
  'ownership',
] as const;
export type Facet = (typeof facets)[number];

/** The choice of those entries of which no source says it. */
export const unknownChoice = 'unknown';

/** A centre as the finder in the browser knows it: short, for all of them travel together. What is unknown is left out. */
export type FinderCentre = {
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
  /** In the other language, where a source gives it. */
  readonly other?: string;
  readonly type: string;
  readonly region: string;
  readonly settlement?: string;
  readonly groups?: readonly string[];
  readonly forms?: readonly string[];
  readonly ages?: readonly string[];
  readonly owner?: string;
  readonly status: CentreRow['status'];
  readonly fresh: Freshness;
  /** As printed. */
  readonly asOf?: string;
  readonly address?: string;
  readonly phone?: string;
  /** Latitude and longitude of the centre itself; where only the settlement is known, that one's point counts. */
  readonly point?: readonly [number, number];
};

/** A value that a facet may take, with its name for the reader. */
export type FinderOption = { readonly code: string; readonly label: string };

/** A settlement to measure distances from. */
export type FinderPlace = FinderOption & {
  readonly region: string;
  readonly point?: readonly [number, number];
};

/** The words by which people ask for a value, in each language: its name and what else it is called. */
export type SearchWords = Readonly<Record<Locale, string>>;

/** The facets whose values are searched by their words. */
export const wordyFacets = ['region', 'settlement', 'type', 'group', 'form'] as const;
export type WordyFacet = (typeof wordyFacets)[number];

/** Everything that the finder loads, in one language of labels and with the words of both. */
export type FinderData = {
  readonly locale: Locale;
  readonly options: Readonly<Record<Exclude<Facet, 'settlement'>, readonly FinderOption[]>>;
  readonly settlements: readonly FinderPlace[];
  readonly words: Readonly<Record<WordyFacet, Readonly<Record<string, SearchWords>>>>;
  readonly centres: readonly FinderCentre[];
};
