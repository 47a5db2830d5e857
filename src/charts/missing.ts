import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { View } from '../catalogue/view.ts';
import type { Language } from '../i18n/language.ts';
import { dimensionLabel } from './dimension.ts';
import type { ViewPoint } from './points.ts';

/** A place on a drawing for which there is no row: code on the axis and code of the series. */
type Place = { readonly key: string; readonly series: string };

/** What stands for the axis where a whole series over time has no figure. */
const noPeriod = '';

/**
 * Gives unknown points for what a view asks for and has no row of: all 20 regions, or those that it names; codes that it
 * names in another dimension; each of them in each series.
 */
export function missingPoints(
  catalogue: Catalogue,
  dataset: Dataset,
  view: View,
  language: Language,
  points: readonly Omit<ViewPoint, 'index'>[],
): Omit<ViewPoint, 'index'>[] {
  const known = new Set(points.map((point) => `${point.key} ${point.series}`));
  const none = language.t('data.none');
  return expectedPlaces(catalogue, view, points)
    .filter(({ key, series }) => !known.has(`${key} ${series}`))
    .map(({ key, series }) => ({
      key,
      label: key === noPeriod ? '—' : dimensionLabel(catalogue, dataset, view.across, key, language),
      series,
      observation: undefined,
      value: null,
      text: none,
      short: none,
      inLabel: view.across === 'region' ? inName(catalogue, key, language) : undefined,
      date: '',
    }));
}

/** Gives the name of a region as it answers "where"; undefined for a code of no region. */
export function inName(catalogue: Catalogue, key: string, { label }: Language): string | undefined {
  const area = [...catalogue.areas.values()].find((one) => one.code === key);
  return area && label(area.inName);
}

function expectedPlaces(
  catalogue: Catalogue,
  view: View,
  points: readonly Omit<ViewPoint, 'index'>[],
): Place[] {
  const found = new Set(points.map(({ series }) => series));
  const named = view.series ? expectedCodes(catalogue, view, view.series) : [];
  const series = [...new Set([...found, ...named])];
  const keys = expectedCodes(catalogue, view, view.across);
  const places = (series.length === 0 ? [''] : series).flatMap((own) =>
    keys.map((key) => ({ key, series: own })),
  );
  if (view.across !== 'period') return places;
  const empty = series.filter((own) => !found.has(own) && keys.length === 0);
  return [...places, ...empty.map((own) => ({ key: noPeriod, series: own }))];
}

/** The codes that a view wants to see in a dimension; none where it takes what there is. */
function expectedCodes(catalogue: Catalogue, { where }: View, dimension: string): readonly string[] {
  const named = where[dimension];
  return named ?? (dimension === 'region' ? catalogue.regions.map(({ code }) => code) : []);
}
