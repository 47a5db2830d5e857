import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import type { PublishedObservation } from '../../catalogue/observation.ts';
import type { Area } from '../../catalogue/region.ts';
import type { View } from '../../catalogue/view.ts';
import { getViewModel, type ViewModel } from '../../charts/model.ts';
import type { Language } from '../../i18n/language.ts';
import { groupSeries, isWhole } from './figures.ts';

/** Fewer periods than this make no line. */
const fewestPeriods = 3;

/** Gives a model for each series of an area that is long enough to be drawn over time. */
export function findSeries(catalogue: Catalogue, area: Area, language: Language): ViewModel[] {
  return [...catalogue.datasets.values()].flatMap((dataset) => {
    const own = dataset.observations.filter(
      (one) => one.area === area.code && one.value !== null && isWhole(one),
    );
    return [...groupSeries(own).values()].flatMap((series) => {
      const [first] = series;
      const periods = new Set(series.map(({ period }) => period));
      if (!first || periods.size < fewestPeriods) return [];
      return [
        getViewModel(catalogue, dataset, makeView(catalogue, dataset, area, first, language), language),
      ];
    });
  });
}

function makeView(
  catalogue: Catalogue,
  dataset: Dataset,
  area: Area,
  { indicator, dimensions }: PublishedObservation,
  { t, label }: Language,
): View {
  const name = catalogue.indicators.get(indicator)?.label;
  const title = t('region.series.title', {
    indicator: label(name ?? dataset.title),
    region: label(area.name),
  });
  const codes = Object.entries(dimensions).map(([field, code]) => [field, [code]] as const);
  return {
    id: `${area.slug}-${indicator}`,
    dataset: dataset.id,
    kind: 'line',
    title: { kk: title, ru: title },
    across: 'period',
    series: undefined,
    where: { region: [area.code], indicator: [indicator], ...Object.fromEntries(codes) },
    rule: undefined,
    period: 'all',
  };
}
