import type { ViewModel, ViewPoint } from './model.ts';

/** The bars of one place on the axis, one for each series. */
export type BarGroup = {
  readonly key: string;
  readonly label: string;
  readonly points: readonly ViewPoint[];
};

/** Gives the points by place, in the model's order; inside a place in the order of the series. */
export function groupBars(model: ViewModel): BarGroup[] {
  const order = model.series.map((series) => series.key);
  return [...Map.groupBy(model.points, (point) => point.key)].map(([key, points]) => ({
    key,
    label: points[0]?.label ?? key,
    points: [...points].sort((a, b) => order.indexOf(a.series) - order.indexOf(b.series)),
  }));
}
