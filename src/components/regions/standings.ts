import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Region } from '../../catalogue/region.ts';
import type { View } from '../../catalogue/view.ts';
import { describeStanding } from '../../charts/describe-standing.ts';
import { getViewModel } from '../../charts/model.ts';
import { pageAddress } from '../../i18n/address.ts';
import type { Language } from '../../i18n/language.ts';

/** What one view of regions says of a region. */
export type Standing = {
  readonly title: string;
  /** Where the view is shown. */
  readonly href: string;
  readonly sentence: string;
};

/** Gives where a region stands in every view of regions; of two views with the same figures (bars and map) the first. */
export function findStandings(catalogue: Catalogue, region: Region, language: Language): Standing[] {
  const { locale, label } = language;
  const about = { code: region.code, name: label(region.name), of: label(region.ofName) };
  return [...catalogue.datasets.values()].flatMap((dataset) => {
    const views = dataset.views.filter(({ across, series }) => across === 'region' && series === undefined);
    const told = new Set<string>();
    return views.flatMap((view): Standing[] => {
      const model = getViewModel(catalogue, dataset, view, language);
      const sentence = describeStanding(model, about, language);
      if (sentence === undefined || told.has(sentence)) return [];
      told.add(sentence);
      return [{ title: model.title, href: viewAddress(locale, dataset.id, view), sentence }];
    });
  });
}

function viewAddress(locale: Language['locale'], dataset: string, view: View): string {
  return `${pageAddress(locale, 'datasets', dataset)}#view-${dataset}-${view.id}`;
}
