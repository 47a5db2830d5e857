import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { View } from '../catalogue/view.ts';

/** Gives the view named `<dataset>/<view>`; throws, in words for the one who named it, when there is none. */
export function findView(catalogue: Catalogue, of: string): { dataset: Dataset; view: View } {
  const [id = '', name = ''] = of.split('/');
  const dataset = catalogue.datasets.get(id);
  if (!dataset) {
    const known = [...catalogue.datasets.keys()].join(', ');
    throw new Error(`view «${of}»: there is no dataset «${id}»; the datasets are: ${known}`);
  }
  const view = dataset.views.find((one) => one.id === name);
  if (!view) {
    const known = dataset.views.map((one) => `${id}/${one.id}`).join(', ');
    throw new Error(`view «${of}»: there is no view «${name}» in this dataset; its views are: ${known}`);
  }
  return { dataset, view };
}
