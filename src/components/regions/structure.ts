import type { Catalogue } from '../../catalogue/catalogue.ts';
import { totalCode } from '../../catalogue/code.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import type { PublishedObservation } from '../../catalogue/observation.ts';
import { comparePeriods } from '../../catalogue/period.ts';
import type { Area } from '../../catalogue/region.ts';
import { isKept, type View } from '../../catalogue/view.ts';
import { getViewModel, type ViewModel } from '../../charts/model.ts';
import { uncapitalize } from '../../i18n/capital.ts';
import type { Language } from '../../i18n/language.ts';
import { derivedFrom } from './figures.ts';

/**
 * Gives what an area's figures consist of, newest first in each dataset: shares of a whole that the same source gives, by one
 * dimension each, and the views of parts that speak of this area alone.
 */
export function findStructure(catalogue: Catalogue, area: Area, language: Language): ViewModel[] {
  return [...catalogue.datasets.values()].flatMap((dataset) => {
    const own = dataset.observations.filter((one) => one.area === area.code && one.value !== null);
    const views = dataset.views.filter(
      (view) => isOfParts(view) && own.length > 0 && isAlone(dataset, view, area),
    );
    const shares = own.filter((one) => derivedFrom(catalogue, one, 'share') && narrowed(one).length === 1);
    const groups = Map.groupBy(shares, (one) => `${one.indicator} ${narrowed(one)[0] ?? ''}`);
    const made = [...groups.values()].flatMap((group) => {
      const [newest] = [...group].sort((a, b) => comparePeriods(b.period, a.period));
      if (!newest) return [];
      const parts = group.filter(
        ({ period, source }) => period === newest.period && source === newest.source,
      );
      return [makeView(catalogue, dataset, area, parts, newest, language)];
    });
    return [...views, ...made].map((view) => getViewModel(catalogue, dataset, view, language));
  });
}

const kinds: readonly string[] = ['parts', 'waffle'];

function isOfParts({ kind, series }: View): boolean {
  return kinds.includes(kind) && series === undefined;
}

function isAlone(dataset: Dataset, view: View, { code }: Area): boolean {
  const kept = dataset.observations.filter((one) => isKept(one, view));
  return kept.length > 0 && kept.every((one) => one.area === code);
}

/** The dimensions in which a figure is narrowed. */
function narrowed({ dimensions }: PublishedObservation): string[] {
  return Object.entries(dimensions).flatMap(([field, code]) => (code === totalCode ? [] : [field]));
}

function makeView(
  catalogue: Catalogue,
  dataset: Dataset,
  area: Area,
  parts: readonly PublishedObservation[],
  newest: PublishedObservation,
  { locale, t, label }: Language,
): View {
  const [across = ''] = narrowed(newest);
  const indicator = catalogue.indicators.get(newest.indicator);
  const field = dataset.schema.fields.find(({ name }) => name === across);
  if (!indicator || !field) throw new Error(`no indicator or field of ${newest.id}`);
  const title = t('region.structure.of', {
    indicator: label(indicator.label),
    dimension: uncapitalize(locale, label(field.titles)),
    region: label(area.name),
  });
  const others = Object.keys(newest.dimensions).filter((name) => name !== across);
  return {
    id: `${area.slug}-${newest.indicator}-${across}`,
    dataset: dataset.id,
    kind: 'parts',
    title: { kk: title, ru: title },
    across,
    series: undefined,
    where: {
      region: [area.code],
      indicator: [newest.indicator],
      source: [newest.source],
      [across]: parts.map(({ dimensions }) => dimensions[across] ?? ''),
      ...Object.fromEntries(others.map((name) => [name, [totalCode]])),
    },
    rule: 'share',
    period: newest.period,
  };
}
