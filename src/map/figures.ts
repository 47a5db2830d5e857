import type { ViewPoint } from '../charts/model.ts';

/** The one figure of each region that a map can show. */
export type MapFigures = {
  readonly byRegion: ReadonlyMap<string, ViewPoint>;
  /** True where sources give a region different values for the same time: the table has them all. */
  readonly hasConflicts: boolean;
};

/** Chooses among the figures of a region the least rounded one, the first of equals; unknown ones are left out. */
export function chooseFigures(points: readonly ViewPoint[]): MapFigures {
  const byRegion = new Map<string, ViewPoint>();
  let hasConflicts = false;
  for (const point of points) {
    if (point.value === null) continue;
    const other = byRegion.get(point.key);
    if (other && other.value !== point.value) hasConflicts = true;
    if (!other || roundingOf(point) < roundingOf(other)) byRegion.set(point.key, point);
  }
  return { byRegion, hasConflicts };
}

function roundingOf({ observation }: ViewPoint): number {
  return observation?.rounding ?? 0;
}
