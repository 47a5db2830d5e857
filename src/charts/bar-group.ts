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

/** With more places than this unknown, their names stand in one list: row after row of nothing hides what is known. */
const mostMissing = 6;

/** Gives the places to draw, and those without any value that are only listed when they are many. */
export function splitMissing(groups: readonly BarGroup[]): { drawn: BarGroup[]; listed: BarGroup[] } {
  const isMissing = (group: BarGroup): boolean => group.points.every((point) => point.value === null);
  const missing = groups.filter(isMissing);
  if (missing.length <= mostMissing) return { drawn: [...groups], listed: [] };
  return { drawn: groups.filter((group) => !isMissing(group)), listed: missing };
}
