import type { Labels } from './locale.ts';

/** One value of a code list (age groups, forms of service, types of centre …). */
export type Code = {
  readonly list: string;
  readonly code: string;
  readonly label: Labels;
  readonly definition: Labels | undefined;
  /** Codes of the same list that together make this one: children and adults make the total. */
  readonly parts: readonly string[];
};

/** The code that every list may have and that means "all of them together". */
export const totalCode = 'total';
