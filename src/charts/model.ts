import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { Unit } from '../catalogue/indicator.ts';
import type { Observation } from '../catalogue/observation.ts';
import { comparePeriods, periodYear, type Period } from '../catalogue/period.ts';
import type { SourceId } from '../catalogue/source.ts';
import type { View } from '../catalogue/view.ts';
import type { Language } from '../i18n/language.ts';
import { formatAsOf } from '../i18n/period.ts';
import { getAnnotations, type Annotation } from './annotation.ts';
import { dimensionLabel } from './dimension.ts';
import { inName } from './missing.ts';
import { makePoints, type ViewPoint } from './points.ts';
import { selectObservations, sourcesOf } from './select.ts';

export type { ViewPoint } from './points.ts';

/** One series of a view. */
export type ViewSeries = {
  readonly key: string;
  readonly label: string;
  /** For a region: its name as it answers "where". */
  readonly inLabel?: string | undefined;
};

/** What chart, map, table and sentence of one view are all made from. */
export type ViewModel = {
  /** `<dataset>/<view>`. */
  readonly id: string;
  readonly view: View;
  readonly title: string;
  /** Unit and date of what is shown. */
  readonly subtitle: string;
  readonly unit: Unit;
  /** Name of the dimension on the axis. */
  readonly axis: string;
  readonly series: readonly ViewSeries[];
  /** Name of the dimension that makes the series; empty when there is one series only. */
  readonly seriesAxis: string;
  /** In drawing order: periods forward, regions by value (highest first, unknown last), other codes as in their list. */
  readonly points: readonly ViewPoint[];
  /** True when the values do not hold for one and the same date. */
  readonly datesDiffer: boolean;
  readonly sources: readonly SourceId[];
  /** What is marked on its time axis. */
  readonly annotations: readonly Annotation[];
};

/** A model with what it was made of besides its view. */
type Made = { readonly catalogue: Catalogue; readonly dataset: Dataset; readonly model: ViewModel };

const known = new WeakMap<View, Map<string, Made>>();

/**
 * Gives the model of a view in one language, made once: a view is drawn on its dataset's page, in articles, to be embedded, and as
 * a picture.
 * @param period overrides the view's own period: `latest`, `all` or one period
 */
export function getViewModel(
  catalogue: Catalogue,
  dataset: Dataset,
  view: View,
  language: Language,
  period: string = view.period,
): ViewModel {
  const models = known.get(view) ?? new Map<string, Made>();
  known.set(view, models);
  const key = `${language.locale} ${period}`;
  const made = models.get(key);
  if (made?.catalogue === catalogue && made.dataset === dataset) return made.model;
  const model = makeViewModel(catalogue, dataset, view, language, period);
  models.set(key, { catalogue, dataset, model });
  return model;
}

function makeViewModel(
  catalogue: Catalogue,
  dataset: Dataset,
  view: View,
  language: Language,
  period: string,
): ViewModel {
  const observations = selectObservations(catalogue, dataset, view, period);
  const unit = unitOf(catalogue, dataset, observations);
  const points = makePoints(catalogue, dataset, view, language, observations, unit);
  const known = observations.filter((observation) => observation.value !== null);
  const periods = new Set(known.map((observation) => observation.period));
  return {
    id: `${dataset.id}/${view.id}`,
    view,
    title: language.label(view.title),
    subtitle: makeSubtitle(catalogue, language, known, view),
    unit,
    axis: fieldTitle(dataset, view.across, language),
    series: makeSeries(catalogue, dataset, view, points, language) ?? [
      { key: '', label: language.label(unit.label) },
    ],
    seriesAxis: view.series ? fieldTitle(dataset, view.series, language) : '',
    points,
    datesDiffer: view.across !== 'period' && view.series !== 'period' && periods.size > 1,
    sources: sourcesOf(catalogue, observations),
    annotations: getAnnotations(catalogue, view, observations, language),
  };
}

/** Gives the periods for which a view has figures, newest first. */
export function viewPeriods(catalogue: Catalogue, dataset: Dataset, view: View): Period[] {
  const all = selectObservations(catalogue, dataset, view, 'all');
  return [...new Set(all.map((observation) => observation.period))].sort(comparePeriods).reverse();
}

function unitOf(catalogue: Catalogue, dataset: Dataset, observations: readonly Observation[]): Unit {
  const id = observations[0]?.unit ?? dataset.observations[0]?.unit;
  const unit = id && catalogue.units.get(id);
  if (!unit) throw new Error(`dataset without a unit: ${dataset.id}`);
  return unit;
}

/** The series of a view that has some: in the order of their code list or in time, else as they come. */
function makeSeries(
  catalogue: Catalogue,
  dataset: Dataset,
  { series }: View,
  points: readonly ViewPoint[],
  language: Language,
): ViewModel['series'] | undefined {
  if (!series) return undefined;
  const list = dataset.schema.fields.find((field) => field.name === series)?.codes ?? '';
  const order =
    list === 'regions' ? [...catalogue.areas.keys()] : [...(catalogue.codes.get(list)?.keys() ?? [])];
  const keys = [...new Set(points.map((point) => point.series))].filter((key) => key !== '');
  if (list === 'periods') keys.sort();
  else if (order.length > 0)
    keys.sort((a, b) => order.findIndex((one) => one === a) - order.findIndex((one) => one === b));
  return keys.map((key) => ({
    key,
    label: dimensionLabel(catalogue, dataset, series, key, language),
    inLabel: list === 'regions' ? inName(catalogue, key, language) : undefined,
  }));
}

function makeSubtitle(
  catalogue: Catalogue,
  language: Language,
  known: readonly Observation[],
  { across, period }: View,
): string {
  const units = [...new Set(known.map(({ unit }) => unit))].flatMap((id) => catalogue.units.get(id) ?? []);
  const periods = [...new Set(known.map((observation) => observation.period))];
  const [unit, ...otherUnits] = units.map(({ label }) => language.label(label));
  const [first, ...otherPeriods] = periods;
  // Over time, or where places are set against each other at several dates, the years are told.
  const spans = across === 'period' || period === 'all';
  const date = !first
    ? undefined
    : spans
      ? sayYears(periods, language)
      : otherPeriods.length === 0
        ? formatAsOf(language.locale, first)
        : language.t('data.latest-known');
  return [otherUnits.length === 0 ? unit : undefined, date].filter((part) => part !== undefined).join(', ');
}

function sayYears(periods: readonly Period[], { t }: Language): string {
  const years = periods.map(periodYear);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return t('charts.subtitle.years', { from: from === to ? 'same' : String(from), to: String(to) });
}

function fieldTitle(dataset: Dataset, name: string, language: Language): string {
  const field = dataset.schema.fields.find((one) => one.name === name);
  if (!field) throw new Error(`no field «${name}» in dataset ${dataset.id}`);
  return language.label(field.titles);
}
