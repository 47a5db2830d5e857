import type { CentreRow } from '../../catalogue/centre.ts';
import type { Locale } from '../../catalogue/locale.ts';
import type { SearchPart } from '../../search/document.ts';
import type { Vocabulary } from '../../search/search.ts';
import type { Freshness } from '../freshness.ts';
import type { Facet } from './facets.ts';
import type { FinderTexts } from './texts.ts';
import { packRows, unpackRows, type Packed } from './pack.ts';

/** The choice of those entries of which no source says it. */
export const unknownChoice = 'unknown';

/** A centre as the finder in the browser knows it: short, for all of them travel together. What is unknown is left out. */
export type FinderCentre = {
  readonly id: string;
  /** Its name by language; in the reader's own always. */
  readonly names: SearchPart;
  readonly type: string;
  readonly region: string;
  readonly settlement?: string;
  readonly groups?: readonly string[];
  readonly forms?: readonly string[];
  readonly owner?: string;
  readonly status: CentreRow['status'];
  readonly fresh: Freshness;
  /** The date of its newest source, in words, and that it is old or unknown. */
  readonly asOf: string;
  /** As a source gives it; in more than one language where sources do. */
  readonly address?: SearchPart;
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

/** The lists whose values are searched by their words; `capital` is the chief town of a region. */
export const wordyLists = ['settlement', 'region', 'capital', 'type', 'group', 'form'] as const;
export type WordyList = (typeof wordyLists)[number];

/** Everything that the finder loads, in one language of labels and with the words of both. */
export type FinderData = {
  readonly locale: Locale;
  /** The day on which the directory was last worked on, as printed. */
  readonly updated: string;
  readonly options: Readonly<Record<Exclude<Facet, 'settlement'>, readonly FinderOption[]>>;
  readonly settlements: readonly FinderPlace[];
  /** By list and code the words by which people ask for a value: its name and what else it is called. */
  readonly words: Readonly<Record<WordyList, Readonly<Record<string, SearchPart>>>>;
  readonly vocabulary: Vocabulary;
  readonly texts: FinderTexts;
  readonly centres: readonly FinderCentre[];
};

/** The same as it is sent. */
export type SentFinderData = Omit<FinderData, 'settlements' | 'centres'> & {
  readonly settlements: Packed<FinderPlace>;
  readonly centres: Packed<FinderCentre>;
};

/** Makes the data small for the way. */
export function sendFinderData(data: FinderData): SentFinderData {
  return { ...data, settlements: packRows(data.settlements), centres: packRows(data.centres) };
}

/** Gives the data as it was before the way. */
export function receiveFinderData(sent: SentFinderData): FinderData {
  return { ...sent, settlements: unpackRows(sent.settlements), centres: unpackRows(sent.centres) };
}
