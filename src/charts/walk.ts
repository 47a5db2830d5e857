import type { Language } from '../i18n/language.ts';
import { localeTag } from '../i18n/tag.ts';
import type { ViewModel, ViewPoint } from './model.ts';
import { getWholes } from './shares.ts';

/** One stop on the walk through a view: the whole, a series of several, or a value. */
export type WalkStop = {
  /** What is said there, in whole words. */
  readonly text: string;
  /** 1 for the whole; series and values below it. */
  readonly level: 1 | 2 | 3;
  /** Of a series or a value; empty where the view has one series. */
  readonly series: string;
  /** Undefined for the whole and for a series. */
  readonly point: WalkPoint | undefined;
};

/** What scripts need of a value to sort and to sound it. */
export type WalkPoint = {
  /** Place of the point in the model. */
  readonly index: number;
  readonly key: string;
  readonly value: number | null;
  /** Place of its name in the order of the alphabet. */
  readonly rank: number;
  /** ISO 8601; empty where the value is unknown, except on an axis of time. */
  readonly period: string;
};

/** Gives the stops in the order of the walk: the whole, then each series with its values. */
export function getWalk(model: ViewModel, language: Language): WalkStop[] {
  const { points, series } = model;
  const overTime = model.view.across === 'period';
  const several = series.length > 1;
  const whole = { ...countsOf(points), title: model.title, series: several ? series.length : 0 };
  const shares = sharesOf(model, language);
  const ranks = rankNames(points, language);
  const stops = series.flatMap(({ key, label }): WalkStop[] => {
    const own = points.filter((point) => point.series === key);
    const first: WalkStop = {
      text: describeSeries(label, own, language),
      level: 2,
      series: key,
      point: undefined,
    };
    return [
      ...(several ? [first] : []),
      ...own.map((point): WalkStop => ({
        text: language.t('view.walk.point', {
          label: point.label,
          series: several ? label : 'none',
          value: point.text,
          share: shares.get(point) || 'none',
          date: model.datesDiffer && point.value !== null ? point.date : 'none',
        }),
        level: several ? 3 : 2,
        series: key,
        point: {
          index: point.index,
          key: point.key,
          value: point.value,
          rank: ranks.get(point.label) ?? 0,
          period: point.value === null && !overTime ? '' : (point.observation?.period ?? ''),
        },
      })),
    ];
  });
  return [{ text: language.t('view.walk.whole', whole), level: 1, series: '', point: undefined }, ...stops];
}

function describeSeries(label: string, points: readonly ViewPoint[], { t }: Language): string {
  const known = points.filter(({ value }) => value !== null).sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [low, high] = [known[0], known.at(-1)];
  const spread = low && high && low.value !== high.value ? 'yes' : 'no';
  const ends = { spread, low: low?.text ?? '', high: high?.text ?? '' };
  return t('view.walk.series', { label, ...countsOf(points), ...ends });
}

function countsOf(points: readonly ViewPoint[]): { count: number; missing: number } {
  const count = points.filter(({ value }) => value !== null).length;
  return { count, missing: points.length - count };
}

const ofWholes: readonly string[] = ['parts', 'waffle', 'stacked'];

function sharesOf(model: ViewModel, language: Language): Map<ViewPoint, string> {
  if (!ofWholes.includes(model.view.kind)) return new Map();
  const parts = getWholes(model, language).flatMap((whole) => whole.parts);
  return new Map(parts.map(({ point, share }) => [point, share]));
}

function rankNames(points: readonly ViewPoint[], { locale }: Language): Map<string, number> {
  const names = [...new Set(points.map(({ label }) => label))];
  const collator = new Intl.Collator(localeTag[locale]);
  return new Map(names.sort(collator.compare).map((name, rank) => [name, rank]));
}
