import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { Period } from '../catalogue/period.ts';
import type { View } from '../catalogue/view.ts';
import { getViewModel, viewPeriods } from '../charts/model.ts';
import type { Language } from '../i18n/language.ts';

/** A view that can stand on the map, with the periods that it can be seen at. */
export type MapChoice = {
  readonly dataset: Dataset;
  readonly view: View;
  /** Newest first; those with figures of fewer than `fewestRegions` regions are left out. */
  readonly periods: readonly Period[];
};

/** Fewer regions than this make no map. */
const fewestRegions = 5;

const known = new WeakMap<Catalogue, MapChoice[]>();

/**
 * Gives every view that shows regions, in the order of datasets: views made as maps, and others unless the same dataset
 * has a map of the same figures. Found once a process.
 * @param language any; figures do not depend on it
 */
export function listMapChoices(catalogue: Catalogue, language: Language): MapChoice[] {
  const found = known.get(catalogue) ?? findMapChoices(catalogue, language);
  known.set(catalogue, found);
  return found;
}

/** Gives the map that is shown first: the rate of the dataset of persons with disabilities, else whichever is first. */
export function defaultMapChoice(choices: readonly MapChoice[]): MapChoice {
  const [first] = choices;
  if (!first)
    throw new Error('no dataset has a view of kind «map»: add one to "views" of a datapackage.json');
  return choices.find(({ view }) => view.kind === 'map' && view.rule === 'rate') ?? first;
}

function findMapChoices(catalogue: Catalogue, language: Language): MapChoice[] {
  return [...catalogue.datasets.values()].flatMap((dataset) => {
    const views = dataset.views.filter((view) => isMappable(catalogue, dataset, view, language));
    return views
      .filter(
        (view) => !views.some((other) => other.kind === 'map' && view.kind !== 'map' && isSame(view, other)),
      )
      .map((view) => ({ dataset, view, periods: findPeriods(catalogue, dataset, view, language) }));
  });
}

function isMappable(catalogue: Catalogue, dataset: Dataset, view: View, language: Language): boolean {
  const isByRegion = view.across === 'region' && view.series === undefined && view.period !== 'all';
  return isByRegion && countRegions(catalogue, dataset, view, language) >= fewestRegions;
}

function findPeriods(catalogue: Catalogue, dataset: Dataset, view: View, language: Language): Period[] {
  return viewPeriods(catalogue, dataset, view).filter(
    (period) => countRegions(catalogue, dataset, view, language, period) >= fewestRegions,
  );
}

function countRegions(
  catalogue: Catalogue,
  dataset: Dataset,
  view: View,
  language: Language,
  period?: Period,
): number {
  const { points } = getViewModel(catalogue, dataset, view, language, period);
  return new Set(points.filter(({ value }) => value !== null).map(({ key }) => key)).size;
}

/** Views of the same figures, whichever regions they keep. */
function isSame(a: View, b: View): boolean {
  const condition = ({ rule, where }: View): string =>
    JSON.stringify([
      rule,
      Object.entries(where)
        .filter(([field]) => field !== 'region')
        .sort(),
    ]);
  return condition(a) === condition(b);
}
