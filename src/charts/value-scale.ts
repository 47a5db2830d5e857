import { extent, scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3';

/** A scale for dots and lines, with what must be said of it. */
export type ValueScale = {
  readonly scale: ScaleContinuousNumeric<number, number>;
  readonly ticks: readonly number[];
  /** The note that the drawing owes its reader: the axis does not begin at zero, or is logarithmic. */
  readonly note: 'cut' | 'log' | undefined;
};

/** From this part of the greatest value on, the least one leaves the lower half of a zero-based axis empty: it is cut. */
const cutFrom = 0.6;

/**
 * Gives the scale that shows all values between the two ends of `range`, with about `count` ticks. Logarithmic only where
 * a view asks for it and all values are above zero.
 */
export function makeValueScale(
  values: readonly number[],
  range: readonly [number, number],
  { count, log }: { count: number; log: boolean },
): ValueScale {
  const [low = 0] = extent(values);
  if (log && low > 0) return makeLogScale(values, range, count);
  const scale = scaleLinear().domain(valueDomain(values)).nice(count).range(range);
  return { scale, ticks: scale.ticks(count), note: (scale.domain()[0] ?? 0) > 0 ? 'cut' : undefined };
}

function makeLogScale(
  values: readonly number[],
  range: readonly [number, number],
  count: number,
): ValueScale {
  const [low = 1, high = 1] = extent(values);
  const scale = scaleLog()
    .domain(low === high ? [low / 2, high * 2] : [low, high])
    .nice()
    .range(range);
  const [from = 1, to = 1] = scale.domain();
  const powers = Math.round(Math.log10(to / from));
  // Few powers of ten have room for 2 and 5 between them.
  const digits = powers * 3 <= count + 2 ? [1, 2, 5] : [1];
  const ticks = scale.ticks().filter((tick) => digits.includes(leadingDigit(tick)));
  return { scale, ticks, note: 'log' };
}

function leadingDigit(value: number): number {
  return Math.round(value / 10 ** Math.floor(Math.log10(value) + 1e-9));
}

function valueDomain(values: readonly number[]): [number, number] {
  const [low = 0, high = 0] = extent(values);
  if (low > 0 && low >= high * cutFrom && low < high) {
    const spread = high - low;
    return [Math.max(0, low - spread * 0.35), high + spread * 0.15];
  }
  const domain: [number, number] = [Math.min(0, low), Math.max(0, high) * 1.08];
  return domain[0] === domain[1] ? [0, 1] : domain;
}
