import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { Locale } from '../catalogue/locale.ts';
import type { Period } from '../catalogue/period.ts';
import type { View } from '../catalogue/view.ts';
import { getViewModel, viewPeriods } from '../charts/model.ts';
import { pageAddress } from '../i18n/address.ts';
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

/** Gives the address of the page of a map. */
export function mapAddress(locale: Locale, { dataset, view }: MapChoice, period?: Period): string {
  return pageAddress(locale, 'map', dataset.id, view.id, ...(period ? [period] : []));
}

/** Gives the map that is shown first: the rate of the dataset of persons with disabilities, else whichever is first. */
export function defaultMapChoice(choices: readonly MapChoice[]): MapChoice {
  const [first] = choices;
  if (!first)
    throw new Error('no dataset has a view of kind «map»: add one to "views" of a datapackage.json');
  return choices.find(({ view }) => view.kind === 'map' && view.rule === 'rate') ?? first;
}

/** Two maps to be seen side by side. */
export type Comparison = {
  /** Of the second map, for the address: `population.map`. */
  readonly slug: string;
  readonly pair: readonly [left: MapChoice, right: MapChoice];
};

/** Gives the pairs of maps that have a page of their own: the map that is shown first, beside each other one. */
export function listComparisons(choices: readonly MapChoice[]): Comparison[] {
  const first = defaultMapChoice(choices);
  return choices
    .filter((choice) => choice !== first)
    .map((choice) => ({ slug: `${choice.dataset.id}.${choice.view.id}`, pair: [first, choice] }));
}

/** Gives the address of a page on which a map stands beside another one. */
export function comparisonAddress(locale: Locale, choices: readonly MapChoice[], choice: MapChoice): string {
  const index = listComparisons(choices).findIndex(({ pair }) => pair[1] === choice);
  const slug = listComparisons(choices)[index]?.slug;
  return pageAddress(locale, 'compare', ...(index > 0 && slug !== undefined ? [slug] : []));
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
