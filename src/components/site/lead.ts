import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import type { AreaCode } from '../../catalogue/region.ts';
import type { View } from '../../catalogue/view.ts';
import type { ViewModel, ViewPoint } from '../../charts/model.ts';

/** Gives the map that stands for the site: the first one of figures that are fair to compare (per residents), else the first at all. */
export function findLeadMap(catalogue: Catalogue): View | undefined {
  const maps = [...catalogue.datasets.values()].flatMap(({ views }) => views.filter(isMap));
  return maps.find(({ rule }) => rule === 'rate') ?? maps[0];
}

/** A dataset with the view that gives its key figures. */
export type KeyView = { readonly dataset: Dataset; readonly view: View };

/** Gives every dataset that has key figures (a view of kind `cards`): the one of the lead map first, the others in their order. */
export function findKeyViews(catalogue: Catalogue): KeyView[] {
  const lead = findLeadMap(catalogue)?.dataset;
  const found = [...catalogue.datasets.values()].flatMap((dataset): KeyView[] => {
    const view = dataset.views.find(({ kind }) => kind === 'cards');
    return view ? [{ dataset, view }] : [];
  });
  return found.sort((a, b) => Number(b.dataset.id === lead) - Number(a.dataset.id === lead));
}

/**
 * Gives the first figure of each model that holds for the whole country and whose label says what is counted (a view across
 * indicators): the largest first, at most `most` of them.
 */
export function pickNational<Model extends ViewModel>(
  models: readonly Model[],
  country: AreaCode,
  most = 6,
): { readonly model: Model; readonly point: ViewPoint }[] {
  return models
    .filter(({ view }) => view.across === 'indicator')
    .flatMap((model) => model.points.slice(0, 1).map((point) => ({ model, point })))
    .filter(({ point }) => point.observation?.area === country && point.value !== null)
    .sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0))
    .slice(0, most);
}

function isMap({ kind }: View): boolean {
  return kind === 'map';
}
