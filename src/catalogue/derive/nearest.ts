import { middleDay, type Period } from '../period.ts';

/** Figures whose dates lie further apart than this are not set against each other: a year and the days of a late census. */
export const furthestDays = 400;

/** Something that has a date and a source. */
type Dated = { readonly period: Period; readonly source: string };

/**
 * Gives a function that finds the candidate dated nearest to a period, undefined when all are too far. Among candidates
 * equally near, it takes the one of the source asked for, else the last one.
 */
export function nearestAmong<One extends Dated>(
  candidates: readonly One[],
): (period: Period, source?: string) => One | undefined {
  const dated = candidates
    .map((one, index) => ({ one, index, day: middleDay(one.period) }))
    .sort((a, b) => a.day - b.day);
  return (period, source) => {
    const day = middleDay(period);
    const after = findFirst(dated, day);
    const least = Math.min(
      ...[dated[after - 1], dated[after]].map((near) => (near ? Math.abs(near.day - day) : Infinity)),
    );
    if (least > furthestDays) return undefined;
    const [first, last] = [findFirst(dated, day - least), findFirst(dated, day + least + 1)];
    const near = dated
      .slice(first, last)
      .filter((one) => Math.abs(one.day - day) === least)
      .sort((a, b) => a.index - b.index);
    const found = near.find(({ one }) => one.source === source) ?? near.at(-1);
    return found?.one;
  };
}

/** The same for candidates that belong to different things, told apart by a key. */
export function nearestByKey<One extends Dated>(
  candidates: readonly One[],
  keyOf: (one: One) => string,
): (key: string, to: Dated) => One | undefined {
  const groups = new Map(
    [...Map.groupBy(candidates, keyOf)].map(([key, alike]) => [key, nearestAmong(alike)]),
  );
  return (key, { period, source }) => groups.get(key)?.(period, source);
}

/** The index of the first candidate on or after a day, by halving. */
function findFirst(dated: readonly { readonly day: number }[], day: number): number {
  let [from, to] = [0, dated.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((dated[middle]?.day ?? 0) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}
