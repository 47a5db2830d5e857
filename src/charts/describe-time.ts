import { max, min } from 'd3';
import type { Language } from '../i18n/language.ts';
import { formatAsOf } from '../i18n/period.ts';
import { getChange } from './change.ts';
import { nameSubject } from './describe-missing.ts';
import { formatList } from './list.ts';
import type { ViewModel } from './model.ts';
import { missingYears } from './moment.ts';
import { getTracks, type Moment, type Track } from './track.ts';

const mostSeries = 6;
const mostYears = 6;

/** Gives for each series its first and last value, the change between them, and extremes inside; then the missing years. */
export function describeTime(model: ViewModel, language: Language): string[] {
  const tracks = getTracks(model);
  const several = tracks.length > 1;
  return [
    ...tracks.slice(0, mostSeries).flatMap((track) => describeTrack(track, model, language, several)),
    ...describeGaps(tracks, language),
    ...describeAnnotations(model, language),
  ];
}

function describeTrack(
  { key, label, moments }: Track,
  model: ViewModel,
  language: Language,
  several: boolean,
): string[] {
  const { t, locale } = language;
  const inLabel = model.series.find((one) => one.key === key)?.inLabel;
  const series = several ? nameSubject({ label, inLabel }, language) : 'none';
  const firsts = moments.filter((moment) => moment.period === moments[0]?.period);
  const lasts = moments.filter((moment) => moment.period === moments.at(-1)?.period);
  const [first, last] = [firsts[0], lasts.at(-1)];
  if (!first || !last) return [];
  const to = { series, toDate: formatAsOf(locale, last.period), to: textsOf(lasts, language) };
  if (first.period === last.period) return [t('charts.describe.at', to)];
  const from = { fromDate: formatAsOf(locale, first.period), from: textsOf(firsts, language) };
  // Two sources at one end: no single change can be told.
  const change =
    firsts.length === 1 && lasts.length === 1 ? getChange(first, last, model.unit, language) : undefined;
  const told =
    several && change ? change : { kind: 'none', direction: 'none', n: 0, number: '', vague: 'no' };
  const ends = t('charts.describe.from-to', { ...from, ...to, ...told });
  if (several) return [ends];
  return [
    ends,
    ...(change ? [t('charts.describe.change', change)] : []),
    ...describeInside(moments, [...firsts, ...lasts], language),
  ];
}

/** The highest and the lowest value, where they are not at the ends. */
function describeInside(moments: readonly Moment[], ends: readonly Moment[], language: Language): string[] {
  const { t } = language;
  const say = (
    key: 'charts.describe.peak' | 'charts.describe.trough',
    extreme: number | undefined,
  ): string[] => {
    const at = moments.filter((moment) => moment.value === extreme);
    if (ends.some((moment) => moment.value === extreme)) return [];
    const dates = formatList(
      language,
      at.map((moment) => moment.point.date),
    );
    return [t(key, { value: textsOf(at, language), dates })];
  };
  const values = moments.map((moment) => moment.value);
  return [...say('charts.describe.peak', max(values)), ...say('charts.describe.trough', min(values))];
}

/** Years inside the time shown for which no series has a figure. */
function describeGaps(tracks: readonly Track[], language: Language): string[] {
  const { t } = language;
  const moments = tracks.flatMap((track) => track.moments).sort((a, b) => a.time - b.time);
  const years = moments.slice(1).flatMap((moment, index) => {
    const before = moments[index];
    return before ? missingYears(before.period, moment.period) : [];
  });
  if (years.length === 0) return [];
  return [
    t('charts.describe.gap', {
      count: years.length,
      named: years.length > mostYears ? 'no' : 'yes',
      years: formatList(language, years.map(String)),
    }),
  ];
}

function describeAnnotations({ annotations }: ViewModel, language: Language): string[] {
  if (annotations.length === 0) return [];
  const marks = annotations.map(({ date, text }) => language.t('charts.describe.mark', { date, text }));
  return [language.t('charts.describe.marks', { marks: marks.join('; ') })];
}

function textsOf(moments: readonly Moment[], language: Language): string {
  return formatList(language, [...new Set(moments.map((moment) => moment.point.text))]);
}
