import type { Cell } from '../dataset.ts';
import type { Constraints } from '../schema.ts';
import type { Wrong } from '../report.ts';
import { toPattern } from './pattern.ts';

/** Gives the first constraint that a cell breaks (Table Schema v2, field constraints), or undefined. `required` and `unique` are not about one cell. */
export function findConstraint(text: string, value: Cell, constraints: Constraints): Wrong | undefined {
  const broken = rules.find(
    ({ name, holds }) => constraints[name] !== undefined && !holds(value, constraints, text),
  );
  if (!broken) return undefined;
  const expected = [constraints[broken.name] ?? ''].flat().join(' | ');
  return { type: broken.type, finding: { found: text, expected } };
}

type Rule = {
  readonly name: keyof Constraints;
  readonly type: Wrong['type'];
  readonly holds: (value: Cell, constraints: Constraints, text: string) => boolean;
};

const rules: readonly Rule[] = [
  { name: 'minimum', type: 'cell/minimum', holds: (value, { minimum }) => !(compare(value, minimum) < 0) },
  { name: 'maximum', type: 'cell/maximum', holds: (value, { maximum }) => !(compare(value, maximum) > 0) },
  {
    name: 'exclusiveMinimum',
    type: 'cell/above',
    holds: (value, { exclusiveMinimum }) => !(compare(value, exclusiveMinimum) <= 0),
  },
  {
    name: 'exclusiveMaximum',
    type: 'cell/below',
    holds: (value, { exclusiveMaximum }) => !(compare(value, exclusiveMaximum) >= 0),
  },
  {
    name: 'minLength',
    type: 'cell/short',
    holds: (value, { minLength = 0 }) => !(lengthOf(value) < minLength),
  },
  {
    name: 'maxLength',
    type: 'cell/longer',
    holds: (value, { maxLength = Infinity }) => !(lengthOf(value) > maxLength),
  },
  {
    name: 'pattern',
    type: 'cell/pattern',
    holds: (_, { pattern = '' }, text) => toPattern(pattern)?.test(text) ?? true,
  },
  {
    name: 'enum',
    type: 'cell/enum',
    holds: (value, { enum: allowed = [] }, text) => allowed.some((one) => one === value || one === text),
  },
];

/** Numbers by size, ISO days by time; not a number when the two cannot be compared, which the check of the schema has told of. */
function compare(value: Cell, bound: number | string | undefined): number {
  if (typeof value === 'number' && typeof bound === 'number') return value - bound;
  if (typeof value === 'string' && typeof bound === 'string')
    return value < bound ? -1 : Number(value > bound);
  return NaN;
}

/** Characters of a text (not UTF-16 units), items of a list; not a number for all else. */
function lengthOf(value: Cell): number {
  if (typeof value === 'string') return [...value].length;
  return typeof value === 'object' && value !== null ? value.length : NaN;
}
