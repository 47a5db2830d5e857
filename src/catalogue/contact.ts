import type { Labels } from './locale.ts';
import type { Period } from './period.ts';
import type { AreaCode } from './region.ts';
import type { SourceId } from './source.ts';

/** A public line or an official page that helps people. */
export type Contact = {
  readonly id: string;
  readonly area: AreaCode;
  readonly organization: { readonly kk: string | undefined; readonly ru: string };
  /** As dialled: a short number or one beginning with +7. */
  readonly phone: string | undefined;
  readonly purpose: Labels;
  readonly website: string | undefined;
  readonly source: SourceId;
  readonly asOf: Period | undefined;
};
