import { scaleLinear, type ScaleLinear } from 'd3';

export type BarScale = ScaleLinear<number, number>;

/** What one bar needs beside its length. */
export type BarNeed = {
  readonly value: number;
  /** The length drawn whatever the value is, for the mark of a missing one. */
  readonly least: number;
  /** Room for its value behind its end: at the right, or at the left where it is negative. */
  readonly text: number;
};

const steps = 40;

/**
 * Gives the linear scale, with zero in it, that makes bars as long as they can be while each value still has room
 * between `from` and `to`.
 */
export function fitScale(needs: readonly BarNeed[], from: number, to: number): BarScale {
  const most = Math.max(...needs.map(({ value }) => Math.abs(value)));
  if (most === 0) return scaleLinear().domain([0, 1]).range([from, to]);
  const reach = (some: readonly BarNeed[], length: number): number =>
    Math.max(
      0,
      ...some.map((need) => Math.max((Math.abs(need.value) / most) * length, need.least) + need.text),
    );
  const negative = needs.filter(({ value }) => value < 0);
  const others = needs.filter(({ value }) => value >= 0);
  // The room needed grows with the length of the longest bar: halve the interval in which that length lies.
  let [short, long] = [0, to - from];
  for (let step = 0; step < steps; step += 1) {
    const middle = (short + long) / 2;
    if (reach(negative, middle) + reach(others, middle) <= to - from) short = middle;
    else long = middle;
  }
  const zero = from + reach(negative, short);
  return scaleLinear()
    .domain([0, most])
    .range([zero, zero + short]);
}
