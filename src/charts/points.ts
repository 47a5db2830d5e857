import type { Catalogue } from '../catalogue/catalogue.ts';
import { totalCode } from '../catalogue/code.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { Unit } from '../catalogue/indicator.ts';
import type { Observation } from '../catalogue/observation.ts';
import { comparePeriods } from '../catalogue/period.ts';
import type { View } from '../catalogue/view.ts';
import { formatFigure } from '../i18n/figure.ts';
import type { Language } from '../i18n/language.ts';
import { formatPeriod } from '../i18n/period.ts';
import { dimensionLabel, observationCode } from './dimension.ts';
import { inName, missingPoints } from './missing.ts';

/** One value on a chart or a map. */
export type ViewPoint = {
  /** Its place among the points of its model, from 0: what drawing, table and scripts know it by. */
  readonly index: number;
  /** Code on the axis: a region, a period, an age group … */
  readonly key: string;
  readonly label: string;
  /** Code of the series; empty when the view has one series only. */
  readonly series: string;
  /** Undefined where there is no row at all: shown as "no data", never as zero. */
  readonly observation: Observation | undefined;
  /** Null when unknown. */
  readonly value: number | null;
  /** The value with its unit, as its source said it and as it is printed everywhere: «24 мыңнан астам адам». */
  readonly text: string;
  /** The same where the unit stands near by; per cent and the like keep their sign: «24 мыңнан астам», «9,1 %». */
  readonly short: string;
  /** The label as it answers "where", for a region: «Абай облысында». */
  readonly inLabel: string | undefined;
  /** The date of this value, as printed; empty when unknown. */
  readonly date: string;
};

/** Gives the points of a view from the figures that it shows, in drawing order. */
export function makePoints(
  catalogue: Catalogue,
  dataset: Dataset,
  view: View,
  language: Language,
  observations: readonly Observation[],
  unit: Unit,
): ViewPoint[] {
  const oneUnit = new Set(observations.map((observation) => observation.unit)).size === 1;
  const points = observations
    .filter((one) => isShown(one, view))
    .map((observation): Unplaced => {
      const key = observationCode(observation, view.across);
      const own = catalogue.units.get(observation.unit) ?? unit;
      return {
        key,
        label: dimensionLabel(catalogue, dataset, view.across, key, language),
        series: view.series ? observationCode(observation, view.series) : '',
        observation,
        value: observation.value,
        text: formatFigure(language.locale, observation, own, 'said'),
        short: formatFigure(language.locale, observation, oneUnit ? shortUnit(own) : own, 'said'),
        inLabel: view.across === 'region' ? inName(catalogue, key, language) : undefined,
        date: formatPeriod(language.locale, observation.period),
      };
    });
  const all = [...points, ...missingPoints(catalogue, dataset, view, language, points)];
  return sortPoints(catalogue, dataset, view, all).map((point, index) => ({ ...point, index }));
}

type Unplaced = Omit<ViewPoint, 'index'>;

/** The country is no region: it stands among regions only where the view names it. */
function isShown({ area }: Observation, { across, series, where }: View): boolean {
  const overRegions = across === 'region' || series === 'region';
  return area !== 'KZ' || !overRegions || (where['region']?.includes('KZ') ?? false);
}

/** The unit without its words where they are words; a sign such as % stays with its number. */
function shortUnit(unit: Unit): Unit {
  const isSign = Object.values(unit.counted).every(
    (pattern) => pattern.replace('{v}', '').trim().length <= 1,
  );
  if (isSign) return unit;
  const bare = { kk: '{v}', ru: '{v}' };
  return { ...unit, counted: bare, scaled: bare };
}

function sortPoints(catalogue: Catalogue, dataset: Dataset, view: View, points: Unplaced[]): Unplaced[] {
  if (view.across === 'period') {
    return points.sort((a, b) =>
      a.observation && b.observation ? comparePeriods(a.observation.period, b.observation.period) : 0,
    );
  }
  if (view.across === 'region') {
    return points.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  }
  const list = dataset.schema.fields.find((field) => field.name === view.across)?.codes;
  const order = [...(catalogue.codes.get(list ?? '')?.keys() ?? [])];
  return points
    .filter((point) => point.key !== totalCode || view.where[view.across]?.includes(totalCode))
    .sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
