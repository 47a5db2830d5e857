import type { Labels, Locale } from './locale.ts';
import type { SourceId } from './source.ts';

/** A word of the glossary: how this site calls a thing in each language. */
export type Term = {
  readonly id: string;
  readonly label: Labels;
  /** The usual abbreviation in each language: АӘҚ, ССУ. */
  readonly short: Labels | undefined;
  /** What it means, in plain words; undefined where no source says it or nobody needs to be told. */
  readonly definition: Labels | undefined;
  /** What the definition rests on. */
  readonly sources: readonly SourceId[];
};

/** A word that this site does not use of people and things. */
export type ForbiddenWord = {
  readonly locale: Locale;
  /** Beginnings of its words, in lower case: «инвалид». */
  readonly begins: string;
  /** Beginnings that are allowed all the same: «инвалидност». */
  readonly except: readonly string[];
  /** What to write. */
  readonly instead: string;
};
