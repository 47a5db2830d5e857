import type { Labels, Locale } from './locale.ts';
import type { ObservationId } from './observation.ts';
import type { IsoDate } from './period.ts';
import type { AreaCode } from './region.ts';
import type { SourceId } from './source.ts';

export const articleKinds = ['news', 'explainer', 'region-report'] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** What an article's front matter and body bind it to; the body itself is rendered by Astro from the same file. */
export type Article = {
  readonly slug: string;
  readonly kind: ArticleKind;
  readonly published: IsoDate;
  readonly updated: IsoDate | undefined;
  readonly title: Labels;
  readonly summary: Labels;
  readonly sources: readonly SourceId[];
  readonly regions: readonly AreaCode[];
  readonly datasets: readonly string[];
  readonly centres: readonly string[];
  /** What it is about: codes of the list `topics`. */
  readonly topics: readonly string[];
  /** Observations shown by <Figure at="…"/>, in the order of first use, for each language. */
  readonly figures: Readonly<Record<Locale, readonly ObservationId[]>>;
  /** How many words the text has in each language, a figure counting as one. */
  readonly words: Readonly<Record<Locale, number>>;
  /** What is read in each language, without figures: for search. */
  readonly body: Labels;
  /** Languages whose text was brought in line with its twin before that one was changed last. */
  readonly lagging: readonly Locale[];
  /** The mark of the texts in the other languages as they are now, for each language: see twin.ts. */
  readonly marks: Labels;
};
