import type { Labels, Locale } from './locale.ts';
import type { Period } from './period.ts';

export type SourceId = string & { readonly __source: true };

/** Where a fact was read. */
export type Source = {
  readonly id: SourceId;
  readonly publisher: string;
  /** As published, in `language`. */
  readonly title: string;
  /** The date of publication as exactly as it is known. */
  readonly date: Period | undefined;
  readonly language: Locale | 'en';
  /** https address; undefined where none is recorded. */
  readonly url: string | undefined;
  readonly note: Labels | undefined;
};
