import { accessFields, type Access, type AccessField, type CentreRow } from '../catalogue/centre.ts';

/** With what a reader comes; what each of them needs is asked of the same facts, as Helsinki's Service Map does. */
export const profiles = ['wheelchair', 'low-vision', 'hearing', 'small-child'] as const;
export type Profile = (typeof profiles)[number];

export type Answer = 'yes' | 'partly' | 'no' | 'unknown';

/** What a profile cannot do without, and what makes a visit easier. */
type Needs = { readonly must: readonly AccessField[]; readonly helps: readonly AccessField[] };

const needs: Readonly<Record<Profile, Needs>> = {
  wheelchair: { must: ['entrance', 'lift'], helps: ['toilet', 'parking'] },
  'low-vision': { must: ['tactile'], helps: ['entrance', 'lift'] },
  hearing: { must: ['sign_language'], helps: [] },
  'small-child': { must: ['entrance', 'lift'], helps: ['toilet'] },
};

/** How far a centre is open to a profile, and why. */
export type Fitness = {
  readonly profile: Profile;
  readonly answer: Answer;
  /** Facts that are known and not wholly good. */
  readonly short: readonly AccessField[];
  /** Facts that nobody has told. */
  readonly unknown: readonly AccessField[];
};

/**
 * Works out how far a centre is open to a profile. `no`: something it cannot do without is missing. `yes`: all that it asks for is
 * known and good. `partly`: it can come in, but something known falls short. `unknown`: a fact is missing that could change the
 * answer; what nobody has told is never taken for good.
 */
export function assessFitness(access: Access, profile: Profile): Fitness {
  const { must, helps } = needs[profile];
  const asked = [...must, ...helps];
  const short = asked.filter((field) => access[field] === 'no' || access[field] === 'partly');
  const unknown = asked.filter((field) => access[field] === undefined);
  return { profile, answer: findAnswer(access, must, short, unknown), short, unknown };
}

function findAnswer(
  access: Access,
  must: readonly AccessField[],
  short: readonly AccessField[],
  unknown: readonly AccessField[],
): Answer {
  if (must.some((field) => access[field] === 'no')) return 'no';
  if (must.some((field) => unknown.includes(field))) return 'unknown';
  if (short.length > 0) return 'partly';
  return unknown.length > 0 ? 'unknown' : 'yes';
}

/** Gives the facts that some source tells. */
export function knownAccess({ access }: Pick<CentreRow, 'access'>): AccessField[] {
  return accessFields.filter((field) => access[field] !== undefined);
}

/** How many facts of accessibility are known, of how many asked. */
export type AccessShare = { readonly known: number; readonly asked: number };

/** Counts the known facts over entries. */
export function countAccess(rows: readonly Pick<CentreRow, 'access'>[]): AccessShare {
  const known = rows.reduce((sum, row) => sum + knownAccess(row).length, 0);
  return { known, asked: rows.length * accessFields.length };
}
