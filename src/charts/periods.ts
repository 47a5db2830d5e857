import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { Period } from '../catalogue/period.ts';
import type { View } from '../catalogue/view.ts';
import { selectObservations } from './select.ts';
import { viewPeriods } from './model.ts';

/** With fewer figures than these a date makes no chart. */
const leastRegions = 5;
const leastOthers = 2;

/**
 * Gives the periods at which a view can be seen beside its own, newest first: those with enough figures. Views over time
 * show all periods at once and have none; nor has one whose own figures are all that there are.
 */
export function listPeriods(catalogue: Catalogue, dataset: Dataset, view: View): Period[] {
  if (view.kind === 'cards' || [view.across, view.series].includes('period') || view.period === 'all') {
    return [];
  }
  const byRegion = view.across === 'region';
  const count = (period: string): number =>
    selectObservations(catalogue, dataset, view, period).filter(
      ({ value, area }) => value !== null && !(byRegion && area === 'KZ'),
    ).length;
  const own = count(view.period);
  const periods = viewPeriods(catalogue, dataset, view).filter(
    (period) => period !== view.period && count(period) >= (byRegion ? leastRegions : leastOthers),
  );
  const [only, ...others] = periods;
  return only !== undefined && others.length === 0 && view.period === 'latest' && count(only) === own
    ? []
    : periods;
}

/** Gives every view at every period of `listPeriods`. */
export function listEveryPeriod(
  catalogue: Catalogue,
): { readonly dataset: Dataset; readonly view: View; readonly period: Period }[] {
  return [...catalogue.datasets.values()].flatMap((dataset) =>
    dataset.views.flatMap((view) =>
      listPeriods(catalogue, dataset, view).map((period) => ({ dataset, view, period })),
    ),
  );
}
