import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import type { View } from '../../catalogue/view.ts';

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

function isMap({ kind }: View): boolean {
  return kind === 'map';
}
