import { max } from 'd3';
import { formatPeriodShort } from '../i18n/period.ts';
import type { BarGroup } from './bar-group.ts';
import { fitScale, type BarScale } from './bar-scale.ts';
import { metrics, type Metrics, type Size } from './frame.ts';
import { measureText, wrapText } from './measure.ts';
import { missingWidth } from './missing-list.ts';
import type { ViewModel, ViewPoint } from './model.ts';

/** Where everything on a drawing of bars stands. */
export type BarPlan = Metrics & {
  readonly scale: BarScale;
  /** Names stand above their bars. */
  readonly stacked: boolean;
  /** What stands at the right end of the line of a name, above the bar. */
  readonly corner: 'value' | 'date' | 'nothing';
  /** Dates have a column of their own. */
  readonly dateColumn: boolean;
  readonly thickness: number;
  /** Between bars of one place. */
  readonly barGap: number;
  /** From one bar to the next in one place. */
  readonly pitch: number;
  /** Between places. */
  readonly gap: number;
  readonly missingWidth: number;
  /** The name of a place in lines. */
  readonly nameOf: (group: BarGroup) => string[];
  /** What is written at the end of a bar, or in the corner. */
  readonly valueOf: (point: ViewPoint) => string;
  /** Empty where all dates are the same. */
  readonly dateOf: (point: ViewPoint) => string;
  readonly seriesIndex: (point: ViewPoint) => number;
};

const nameWidest = 292;
const space = 12;
const thicknesses: Readonly<Record<Size, number>> = { narrow: 14, wide: 20 };
const gaps: Readonly<Record<Size, number>> = { narrow: 14, wide: 12 };

/** Gives the plan for bars of which at least one has a value. */
export function planBars(model: ViewModel, groups: readonly BarGroup[], size: Size): BarPlan {
  const { width, font, small, line } = metrics[size];
  const stacked = size === 'narrow';
  const single = groups.every((group) => group.points.length === 1);
  const dated = model.datesDiffer && single;
  const corner = !stacked || !single ? 'nothing' : dated ? 'date' : 'value';
  const dateOf = ({ value, observation }: ViewPoint): string =>
    model.datesDiffer && value !== null && observation ? formatPeriodShort(observation.period) : '';
  // Where a place has several bars, the date goes with each value.
  const valueOf = (point: ViewPoint): string =>
    dateOf(point) === '' || single ? point.short : `${point.short} · ${dateOf(point)}`;
  const nameOf = ({ label, points: [first] }: BarGroup): string[] => {
    const beside = !first || corner === 'nothing' ? '' : corner === 'date' ? dateOf(first) : valueOf(first);
    const room = beside === '' ? width : width - measureText(beside, font) - space;
    return wrapText(label, font, stacked ? room : nameWidest);
  };
  const nameWidth = stacked ? 0 : space + widest(groups.flatMap(nameOf), font);
  const dateWidth = dated && !stacked ? space + widest(model.points.map(dateOf), small) : 0;
  const needs = groups
    .flatMap((group) => group.points)
    .map((point) => ({
      value: point.value ?? 0,
      least: point.value === null ? missingWidth : 0,
      text: corner === 'value' ? 0 : measureText(valueOf(point), font) + 8,
    }));
  const order = model.series.map((series) => series.key);
  const thickness = thicknesses[size];
  const barGap = 4;
  return {
    width,
    font,
    small,
    line,
    scale: fitScale(needs, nameWidth, width - dateWidth),
    stacked,
    corner,
    dateColumn: dated && !stacked,
    thickness,
    barGap,
    pitch: Math.max(thickness, corner === 'value' ? 0 : line) + barGap,
    gap: gaps[size],
    missingWidth,
    nameOf,
    valueOf,
    dateOf,
    seriesIndex: (point) => Math.max(0, order.indexOf(point.series)),
  };
}

function widest(texts: readonly string[], fontSize: number): number {
  return max(texts, (text) => measureText(text, fontSize)) ?? 0;
}
