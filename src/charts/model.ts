import type { Catalogue } from '../catalogue/catalogue.ts';
import { totalCode } from '../catalogue/code.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { Derivation, Unit } from '../catalogue/indicator.ts';
import { observationId, type Observation } from '../catalogue/observation.ts';
import { comparePeriods, type Period } from '../catalogue/period.ts';
import type { SourceId } from '../catalogue/source.ts';
import type { View } from '../catalogue/view.ts';
import { formatFigure } from '../i18n/figure.ts';
import type { Language } from '../i18n/language.ts';
import { formatAsOf, formatPeriod } from '../i18n/period.ts';
import { dimensionLabel, observationCode } from './dimension.ts';

/** One value on a chart or a map. */
export type ViewPoint = {
  /** Code on the axis: a region, a period, an age group … */
  readonly key: string;
  readonly label: string;
  /** Code of the series; empty when the view has one series only. */
  readonly series: string;
  /** Undefined where there is no row at all: shown as "no data", never as zero. */
  readonly observation: Observation | undefined;
  /** Null when unknown. */
  readonly value: number | null;
  /** The value with its unit, as printed everywhere. */
  readonly text: string;
  /** The date of this value, as printed; empty when unknown. */
  readonly date: string;
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
  readonly series: readonly { readonly key: string; readonly label: string }[];
  /** In drawing order: periods forward, regions by value (highest first, unknown last), other codes as in their list. */
  readonly points: readonly ViewPoint[];
  /** True when the values do not hold for one and the same date. */
  readonly datesDiffer: boolean;
  readonly sources: readonly SourceId[];
};

/**
 * Gives the model of a view in one language.
 * @param period overrides the view's own period: `latest`, `all` or one period
 */
export function getViewModel(
  catalogue: Catalogue,
  dataset: Dataset,
  view: View,
  language: Language,
  period: string = view.period,
): ViewModel {
  const observations = selectObservations(catalogue, dataset, view, period);
  const unit = unitOf(catalogue, dataset, observations);
  const points = makePoints(catalogue, dataset, view, language, observations, unit);
  const periods = new Set(observations.map((observation) => observation.period));
  const series = view.series;
  return {
    id: `${dataset.id}/${view.id}`,
    view,
    title: language.label(view.title),
    subtitle: makeSubtitle(language, unit, view, [...periods]),
    unit,
    axis: fieldTitle(dataset, view.across, language),
    series: series
      ? [...new Set(points.map((point) => point.series))].map((key) => ({
          key,
          label: dimensionLabel(catalogue, dataset, series, key, language),
        }))
      : [{ key: '', label: language.label(unit.label) }],
    points,
    datesDiffer: view.across !== 'period' && periods.size > 1,
    sources: sourcesOf(catalogue, observations),
  };
}

/** Gives the periods for which a view has figures, newest first. */
export function viewPeriods(catalogue: Catalogue, dataset: Dataset, view: View): Period[] {
  const all = selectObservations(catalogue, dataset, view, 'all');
  return [...new Set(all.map((observation) => observation.period))].sort(comparePeriods).reverse();
}

function selectObservations(
  catalogue: Catalogue,
  dataset: Dataset,
  view: View,
  period: string,
): Observation[] {
  const kept = dataset.observations.filter((observation) =>
    Object.entries(view.where).every(([field, codes]) => codes.includes(observationCode(observation, field))),
  );
  const drawn = view.rule ? kept.flatMap((one) => derivedFrom(catalogue, one, view.rule)) : kept;
  if (period === 'all') return drawn;
  if (period !== 'latest') return drawn.filter((observation) => observation.period === period);
  const newest = new Map<string, Observation>();
  for (const observation of drawn) {
    if (observation.value === null) continue;
    const place = [view.across, view.series ?? '']
      .map((field) => (field ? observationCode(observation, field) : ''))
      .join(' ');
    const known = newest.get(place);
    if (!known || comparePeriods(known.period, observation.period) < 0) newest.set(place, observation);
  }
  return [...newest.values()];
}

function derivedFrom(
  catalogue: Catalogue,
  observation: Observation,
  rule: Derivation | undefined,
): Observation[] {
  if (!rule) return [observation];
  const derived = catalogue.observations.get(observationId(observation.id, rule));
  return derived ? [derived] : [];
}

function makePoints(
  catalogue: Catalogue,
  dataset: Dataset,
  view: View,
  language: Language,
  observations: readonly Observation[],
  unit: Unit,
): ViewPoint[] {
  const points = observations.map((observation): ViewPoint => {
    const key = observationCode(observation, view.across);
    return {
      key,
      label: dimensionLabel(catalogue, dataset, view.across, key, language),
      series: view.series ? observationCode(observation, view.series) : '',
      observation,
      value: observation.value,
      text: formatFigure(language.locale, observation, unit),
      date: formatPeriod(language.locale, observation.period),
    };
  });
  return sortPoints(catalogue, dataset, view, [
    ...points,
    ...missingRegions(catalogue, view, language, points),
  ]);
}

/** A view of regions shows all 20, the ones without a figure as unknown. */
function missingRegions(
  catalogue: Catalogue,
  view: View,
  language: Language,
  points: readonly ViewPoint[],
): ViewPoint[] {
  if (view.across !== 'region' || view.where['region']) return [];
  const known = new Set(points.map((point) => point.key));
  return catalogue.regions
    .filter((region) => !known.has(region.code))
    .map((region) => ({
      key: region.code,
      label: language.label(region.name),
      series: '',
      observation: undefined,
      value: null,
      text: language.t('data.none'),
      date: '',
    }));
}

function sortPoints(catalogue: Catalogue, dataset: Dataset, view: View, points: ViewPoint[]): ViewPoint[] {
  if (view.across === 'period') {
    return points.sort((a, b) =>
      a.observation && b.observation ? comparePeriods(a.observation.period, b.observation.period) : 0,
    );
  }
  if (view.across === 'region') {
    const regions = points.filter((point) => point.key !== 'KZ');
    return regions.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  }
  const list = dataset.schema.fields.find((field) => field.name === view.across)?.codes;
  const order = [...(catalogue.codes.get(list ?? '')?.keys() ?? [])];
  return points
    .filter((point) => point.key !== totalCode || view.where[view.across]?.includes(totalCode))
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

function unitOf(catalogue: Catalogue, dataset: Dataset, observations: readonly Observation[]): Unit {
  const id = observations[0]?.unit ?? dataset.observations[0]?.unit;
  const unit = id && catalogue.units.get(id);
  if (!unit) throw new Error(`dataset without a unit: ${dataset.id}`);
  return unit;
}

function makeSubtitle(language: Language, unit: Unit, view: View, periods: readonly Period[]): string {
  const unitLabel = language.label(unit.label);
  const [first] = periods;
  if (view.across === 'period' || !first) return unitLabel;
  const date = periods.length === 1 ? formatAsOf(language.locale, first) : language.t('data.latest-known');
  return `${unitLabel}, ${date}`;
}

function fieldTitle(dataset: Dataset, name: string, language: Language): string {
  const field = dataset.schema.fields.find((one) => one.name === name);
  if (!field) throw new Error(`no field «${name}» in dataset ${dataset.id}`);
  return language.label(field.titles);
}

/** The sources of all figures shown, those behind derived ones included, each once. */
function sourcesOf(catalogue: Catalogue, observations: readonly Observation[]): SourceId[] {
  const sources = new Set<SourceId>();
  const add = (observation: Observation | undefined): void => {
    if (!observation) return;
    if (observation.kind === 'published') sources.add(observation.source);
    else for (const input of observation.inputs) add(catalogue.observations.get(input));
  };
  observations.forEach(add);
  return [...sources];
}
