import { bisectRight, group, quantileSorted } from 'd3';
import type { ClassMethod } from '../catalogue/view.ts';

/** Number of a colour, 1 (pale) to 5 (deep). */
export type Scale = 1 | 2 | 3 | 4 | 5;

/** One class of a map: what its members really span, so that a legend states nothing that no region has. */
export type MapClass = {
  readonly scale: Scale;
  readonly minimum: number;
  readonly maximum: number;
  readonly count: number;
};

type Cut = (sorted: readonly number[], count: number) => number[];

/** Each gives the lower limits of all classes but the first. */
const cuts: Readonly<Record<ClassMethod, Cut>> = {
  quantile: cutQuantiles,
  equal: cutEqually,
  natural: cutNaturally,
};

const scaleCount = 5;

/**
 * Gives the classes of a map, lowest first: five, or fewer where values are few or alike. Equal values always share a
 * class, and no class is empty; without values there is none.
 */
export function makeClasses(values: readonly number[], method: ClassMethod = 'quantile'): MapClass[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const limits = cuts[method](sorted, scaleCount);
  const groups = group(sorted, (value) => bisectRight(limits, value));
  return [...groups.values()].map((members, index, { length }) => ({
    scale: spreadScale(index, length),
    minimum: members[0] ?? Number.NaN,
    maximum: members.at(-1) ?? Number.NaN,
    count: members.length,
  }));
}

/** Gives the class in which a value lies; undefined for null and for values outside all. */
export function findClass(classes: readonly MapClass[], value: number | null): MapClass | undefined {
  return classes.find(({ minimum, maximum }) => value !== null && value >= minimum && value <= maximum);
}

/** Fewer classes than colours are spread over the whole scale, so that they stay far apart. */
function spreadScale(index: number, length: number): Scale {
  if (length === 1) return 3;
  return toScale(Math.round(1 + (index * (scaleCount - 1)) / (length - 1)));
}

function toScale(number: number): Scale {
  const scale = ([1, 2, 3, 4, 5] as const).find((one) => one === number);
  if (scale === undefined) throw new Error(`no such class: ${number}`);
  return scale;
}

function cutQuantiles(sorted: readonly number[], count: number): number[] {
  if (sorted.length === 0) return [];
  return inner(count).map((index) => quantileSorted([...sorted], index / count) ?? Number.NaN);
}

function cutEqually(sorted: readonly number[], count: number): number[] {
  const minimum = sorted[0] ?? 0;
  const maximum = sorted.at(-1) ?? 0;
  return inner(count).map((index) => minimum + (index * (maximum - minimum)) / count);
}

/** Natural breaks: the cut with the least squared distance of values to the mean of their class (Fisher 1958; Jenks 1977). */
function cutNaturally(sorted: readonly number[], count: number): number[] {
  const distinct = [...new Set(sorted)];
  if (distinct.length <= count) return distinct.slice(1);
  const starts = Array.from({ length: distinct.length - 1 }, (_, index) => index + 1);
  let best: { limits: number[]; cost: number } = { limits: [], cost: Infinity };
  // 20 regions give at most C(19, 4) = 3876 ways: trying them all is quick and has no traps.
  for (const chosen of choose(starts, count - 1)) {
    const limits = chosen.map((index) => distinct[index] ?? Number.NaN);
    const cost = spreadWithin(sorted, limits);
    if (cost < best.cost) best = { limits, cost };
  }
  return best.limits;
}

function* choose(from: readonly number[], count: number): Generator<number[]> {
  if (count === 0) yield [];
  else {
    for (const [index, first] of from.entries()) {
      for (const rest of choose(from.slice(index + 1), count - 1)) yield [first, ...rest];
    }
  }
}

function spreadWithin(sorted: readonly number[], limits: readonly number[]): number {
  const groups = group(sorted, (value) => bisectRight([...limits], value));
  let sum = 0;
  for (const members of groups.values()) {
    const mean = members.reduce((total, value) => total + value, 0) / members.length;
    for (const value of members) sum += (value - mean) ** 2;
  }
  return sum;
}

function inner(count: number): number[] {
  return Array.from({ length: count - 1 }, (_, index) => index + 1);
}
