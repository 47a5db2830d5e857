/** The ages by which a family looks for help, from the youngest. */
export const ages = ['early', 'child', 'adult', 'older'] as const;
export type Age = (typeof ages)[number];

/**
 * The ages that a target group takes by its definition in codes.csv; a group that says none («families») is not there, and a
 * centre that names only such groups has an unknown age.
 */
const agesByGroup: Readonly<Record<string, readonly Age[]>> = {
  'early-childhood': ['early'],
  'children-psychoneurological': ['child'],
  'children-musculoskeletal': ['child'],
  'adults-disability': ['adult'],
  'adults-psychoneurological': ['adult'],
  'older-people': ['older'],
  'all-disability': ['child', 'adult'],
};

/** Gives the ages that target groups take, from the youngest; empty when the groups say none. */
export function agesOf(groups: readonly string[]): Age[] {
  const found = new Set(groups.flatMap((group) => agesByGroup[group] ?? []));
  return ages.filter((age) => found.has(age));
}
