import { max, min } from 'd3';
import type { Language } from '../i18n/language.ts';
import { formatAsOf } from '../i18n/period.ts';
import type { Change } from './change.ts';
import { getCourses, type Course } from './course.ts';
import type { ViewModel } from './model.ts';
import { namePlaces, nameSubject, quoteLabel, sayMissing } from './describe-missing.ts';

/** As many places are told one by one; more are counted, and only the greatest changes told. */
const mostTold = 6;
const noChange = { kind: 'none', direction: 'none', n: 0, number: '', vague: 'no' } as const;

/** Gives how each place changed from its first to its last value, or how many rose and fell; then what is missing. */
export function describeCourses(model: ViewModel, language: Language): string[] {
  const courses = getCourses(model, language);
  const axis = courses.some(({ inLabel }) => inLabel !== undefined) ? 'region' : 'other';
  const told = courses.filter(({ moments }) => spans(moments));
  const single = courses.filter(({ moments }) => moments.length > 0 && !spans(moments));
  const missing = courses.filter(({ moments }) => moments.length === 0);
  const sentences =
    told.length <= mostTold
      ? told.map((course) => tellCourse(course, language))
      : [countCourses(told, axis, language), ...tellGreatest(told, axis, language)];
  return [
    ...sentences,
    ...(single.length === 0
      ? []
      : [language.t('charts.describe.single', { axis, ...namePlaces(single, axis, language) })]),
    ...sayMissing(missing, axis, language),
  ];
}

function spans(moments: Course['moments']): boolean {
  return moments.length > 1 && moments[0]?.period !== moments.at(-1)?.period;
}

function tellCourse(course: Course, language: Language): string {
  return language.t('charts.describe.from-to', {
    series: nameSubject(course, language),
    ...endsOf(course, language),
  });
}

function endsOf({ moments, change }: Course, { locale }: Language) {
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) throw new Error('a course without moments has no ends');
  return {
    fromDate: formatAsOf(locale, first.period),
    from: first.point.text,
    toDate: formatAsOf(locale, last.period),
    to: last.point.text,
    ...(change ?? noChange),
  };
}

function countCourses(courses: readonly Course[], axis: 'region' | 'other', language: Language): string {
  const counts = (['up', 'down', 'same'] as const).flatMap((way) => {
    const count = courses.filter(({ size }) => wayOf(size) === way).length;
    return count === 0 ? [] : [language.t('charts.describe.course', { way, axis, count })];
  });
  return language.t('charts.describe.courses', { counts: counts.join(', ') });
}

function wayOf(size: number): Change['direction'] | 'same' {
  if (size === 0) return 'same';
  return size > 0 ? 'up' : 'down';
}

/** The place that rose most and the one that fell most, where one alone did. */
function tellGreatest(courses: readonly Course[], axis: 'region' | 'other', language: Language): string[] {
  const sizes = courses.map(({ size }) => size);
  return [max(sizes) ?? 0, min(sizes) ?? 0].flatMap((size, index) => {
    const way = index === 0 ? 'up' : 'down';
    const [course, ...others] = courses.filter((one) => one.size === size);
    if (!course || others.length > 0 || wayOf(size) !== way) return [];
    const place = course.inLabel ?? quoteLabel(course.label, language);
    return [language.t('charts.describe.greatest', { way, axis, place, ...endsOf(course, language) })];
  });
}
