import { max } from 'd3';
import type { Language } from '../i18n/language.ts';
import type { BarGroup } from './bar-group.ts';
import { metrics, type Metrics, type Size } from './frame.ts';
import { measureText, wrapText } from './measure.ts';
import type { ViewModel, ViewPoint } from './model.ts';
import { formatTicks, type Tick } from './tick.ts';
import { makeValueScale, type ValueScale } from './value-scale.ts';

/** Where everything on a drawing of dots stands. */
export type DumbbellPlan = Metrics & {
  readonly x: (value: number) => number;
  readonly ticks: readonly Tick[];
  readonly note: ValueScale['note'];
  /** Right ends of the columns of values, one for each series; none: names and values stand above the dots. */
  readonly columns: readonly number[];
  /** Between places. */
  readonly gap: number;
  readonly seriesIndex: (point: ViewPoint) => number;
  readonly nameOf: (group: BarGroup) => string[];
  /** Width of a value with the mark before it. */
  readonly itemWidth: (point: ViewPoint) => number;
};

/** Room for a mark and the space behind it. */
export const sampleRoom = 24;

const nameWidest = 240;
const columnSpace = 20;
/** With less room than this for the dots, names and values stand above them. */
const leastPlot = 200;
const gaps: Readonly<Record<Size, number>> = { narrow: 16, wide: 12 };
const tickCounts: Readonly<Record<Size, number>> = { narrow: 3, wide: 4 };
/** From the edge of the plot to the centre of the outer dot. */
const edge = 10;

/** Gives the plan for dots of which at least one has a value. */
export function planDumbbell(
  model: ViewModel,
  groups: readonly BarGroup[],
  language: Language,
  size: Size,
): DumbbellPlan {
  const metric = metrics[size];
  const { width, font } = metric;
  const points = groups.flatMap((group) => group.points);
  const cellWidth = ({ short, value }: ViewPoint): number =>
    measureText(short, font) + (value === null ? sampleRoom : 0);
  const order = model.series.map(({ key }) => key);
  const widths = order.map((key) => {
    const own = points.filter(({ series }) => series === key);
    return (max(own, cellWidth) ?? 0) + columnSpace;
  });
  const names = (max(groups, ({ label }) => widest(wrapText(label, font, nameWidest), font)) ?? 0) + 12;
  const plotEnd = width - sum(widths);
  const stacked = size === 'narrow' || plotEnd - names < leastPlot;
  const range = stacked ? ([edge, width - edge] as const) : ([names + edge, plotEnd - edge] as const);
  const values = points.flatMap(({ value }) => value ?? []);
  const { scale, ticks, note } = makeValueScale(values, range, {
    count: tickCounts[size],
    log: model.view.scale === 'log',
  });
  return {
    ...metric,
    x: scale,
    ticks: formatTicks(ticks, model.unit, language),
    note,
    columns: stacked ? [] : widths.map((_, index) => width - sum(widths.slice(index + 1))),
    gap: gaps[size],
    seriesIndex: ({ series }) => Math.max(0, order.indexOf(series)),
    nameOf: ({ label }) => wrapText(label, font, stacked ? width : nameWidest),
    itemWidth: (point) => sampleRoom + measureText(point.short, font),
  };
}

function widest(lines: readonly string[], font: number): number {
  return max(lines, (text) => measureText(text, font)) ?? 0;
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
