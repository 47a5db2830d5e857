import type { Language } from '../i18n/language.ts';
import { getChange, type Change } from './change.ts';
import type { ViewModel, ViewPoint } from './model.ts';
import { toMoments, type Moment } from './track.ts';

/** A place of a view with its known values in the order of time: how it fared. */
export type Course = {
  readonly label: string;
  /** As it answers "where"; undefined for what is no region. */
  readonly inLabel: string | undefined;
  readonly moments: readonly Moment[];
  /** From the first to the last; undefined with fewer than two moments, or where none can be told. */
  readonly change: Change | undefined;
  /** By how much, for comparing places: per cent, or the plain difference where per cent mean nothing. */
  readonly size: number;
};

/** Gives the courses of a view with a place for each series (small multiples) or for each code on its axis (dumbbells). */
export function getCourses(model: ViewModel, language: Language): Course[] {
  const bySeries = model.view.across === 'period';
  const places = bySeries
    ? model.series.map(({ key, label, inLabel }) => ({
        label,
        inLabel,
        points: model.points.filter((point) => point.series === key),
      }))
    : [...Map.groupBy(model.points, ({ key }) => key).values()].map((points) => ({
        label: points[0]?.label ?? '',
        inLabel: points[0]?.inLabel,
        points,
      }));
  return places.map((place) => toCourse(place, model, language));
}

function toCourse(
  { label, inLabel, points }: Pick<Course, 'label' | 'inLabel'> & { points: readonly ViewPoint[] },
  { unit }: ViewModel,
  language: Language,
): Course {
  const moments = toMoments(points);
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last || first.period === last.period)
    return { label, inLabel, moments, change: undefined, size: 0 };
  const change = getChange(first, last, unit, language);
  const difference = last.value - first.value;
  const size =
    change?.kind === 'percent' || change?.kind === 'times' ? (difference / first.value) * 100 : difference;
  return { label, inLabel, moments, change, size: change?.kind === 'within' ? 0 : size };
}
