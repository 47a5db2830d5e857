import { comparePeriods, type Period } from '../catalogue/period.ts';
import type { ViewModel, ViewPoint } from './model.ts';
import { isGap, periodMoment } from './moment.ts';

/** A known value at its time. */
export type Moment = {
  readonly point: ViewPoint;
  readonly period: Period;
  /** UTC milliseconds. */
  readonly time: number;
  readonly value: number;
};

/** The values of one series in the order of time. */
export type Track = {
  readonly key: string;
  readonly label: string;
  /** Place among the series of the view, from 0. */
  readonly index: number;
  readonly moments: readonly Moment[];
};

/** Gives the series of a view over time; series without a known value are left out. */
export function getTracks(model: ViewModel): Track[] {
  return model.series.flatMap(({ key, label }, index) => {
    const moments = toMoments(model.points.filter((point) => point.series === key));
    return moments.length === 0 ? [] : [{ key, label, index, moments }];
  });
}

/** Gives the known values among points in the order of time. */
export function toMoments(points: readonly ViewPoint[]): Moment[] {
  return points.flatMap(toMoment).sort((a, b) => a.time - b.time || comparePeriods(a.period, b.period));
}

/** Cuts a track wherever a year or more has no figure. */
export function splitRuns(moments: readonly Moment[]): Moment[][] {
  const runs: Moment[][] = [];
  for (const moment of moments) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && !isGap(before.period, moment.period)) run.push(moment);
    else runs.push([moment]);
  }
  return runs;
}

function toMoment(point: ViewPoint): Moment[] {
  const { observation, value } = point;
  if (!observation || value === null) return [];
  return [{ point, period: observation.period, time: periodMoment(observation.period), value }];
}
