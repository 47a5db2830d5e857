import { max, min } from 'd3';
import { comparePeriods } from '../catalogue/period.ts';
import type { Language } from '../i18n/language.ts';
import { formatPeriod } from '../i18n/period.ts';
import { quoteLabel, sayMissing } from './describe-missing.ts';
import { formatList } from './list.ts';
import type { ViewModel, ViewPoint } from './model.ts';

/** More places than this are counted and not named. */
const mostTied = 3;

/** Gives the highest and the lowest place in each series, the places without data, and whether the dates differ. */
export function describeRanking(model: ViewModel, language: Language): string[] {
  const several = model.series.length > 1;
  const ranks = model.series.flatMap(({ key, label }) =>
    describeExtremes(
      model.points.filter((point) => point.series === key),
      model,
      language,
      several ? label : 'none',
    ),
  );
  return [...ranks, ...describeMissing(model, language), ...describeDates(model, language)];
}

function describeExtremes(
  points: readonly ViewPoint[],
  model: ViewModel,
  language: Language,
  series: string,
): string[] {
  const known = points.filter((point) => point.value !== null);
  const [first] = known;
  if (!first) return [];
  const { t } = language;
  const axis = axisOf(model);
  const highest = known.filter((point) => point.value === max(known, ({ value }) => value ?? 0));
  const lowest = known.filter((point) => point.value === min(known, ({ value }) => value ?? 0));
  if (known.length === 1) {
    const place = nameOf(first, language);
    return [t('charts.describe.one', { axis, series, place, value: first.text })];
  }
  if (highest.length === known.length) {
    return [t('charts.describe.same', { axis, series, value: textOf(highest, language) })];
  }
  return [
    t('charts.describe.highest', { axis, series, ...tieOf(highest, language) }),
    t('charts.describe.lowest', { axis, series, ...tieOf(lowest, language) }),
  ];
}

function tieOf(points: readonly ViewPoint[], language: Language) {
  return {
    tied: points.length > mostTied ? 'many' : 'few',
    count: points.length,
    places: formatList(
      language,
      points.map((point) => nameOf(point, language)),
    ),
    value: textOf(points, language),
  };
}

/** Equal values can be said differently: «24 мың» and «24 мыңнан астам»; then both stand. */
function textOf(points: readonly ViewPoint[], language: Language): string {
  return formatList(language, [...new Set(points.map((point) => point.text))]);
}

function nameOf({ inLabel, label }: ViewPoint, language: Language): string {
  return inLabel ?? quoteLabel(label, language);
}

function describeMissing(model: ViewModel, language: Language): string[] {
  const byKey = Map.groupBy(model.points, (point) => point.key);
  const missing = [...byKey.values()].filter((points) => points.every((point) => point.value === null));
  return sayMissing(
    missing.flatMap(([point]) => point ?? []),
    axisOf(model),
    language,
  );
}

function describeDates({ datesDiffer, points }: ViewModel, { locale, t }: Language): string[] {
  const periods = points.flatMap(({ observation, value }) =>
    observation && value !== null ? [observation.period] : [],
  );
  const [oldest, ...later] = periods.sort(comparePeriods);
  const newest = later.at(-1);
  if (!datesDiffer || !oldest || !newest) return [];
  return [
    t('charts.describe.dates', {
      oldest: formatPeriod(locale, oldest),
      newest: formatPeriod(locale, newest),
    }),
  ];
}

function axisOf({ view }: ViewModel): 'region' | 'other' {
  return view.across === 'region' ? 'region' : 'other';
}
