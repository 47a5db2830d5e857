import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import type { Indicator } from '../../catalogue/indicator.ts';
import type { AreaCode } from '../../catalogue/region.ts';
import { isKept } from '../../catalogue/view.ts';
import { findAreaFigures, isWhole, type AreaFigure } from './figures.ts';

/** A figure that a profile begins with. */
export type Headline = {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
  /** Undefined where none is published for the area. */
  readonly figure: AreaFigure | undefined;
  /** Narrowed figures of the same indicator: children, groups. */
  readonly parts: readonly AreaFigure[];
};

/** Gives the indicators that the maps show: every region is asked for them. */
export function listHeadlines(catalogue: Catalogue): { dataset: Dataset; indicator: Indicator }[] {
  return [...catalogue.datasets.values()].flatMap((dataset) => {
    const maps = dataset.views.filter(({ kind }) => kind === 'map');
    const shown = dataset.observations.filter(
      (one) => isWhole(one) && maps.some((view) => isKept(one, view)),
    );
    return [...new Set(shown.map(({ indicator }) => indicator))].flatMap((id) => {
      const indicator = catalogue.indicators.get(id);
      return indicator ? [{ dataset, indicator }] : [];
    });
  });
}

/** Gives the headlines of an area: known or not, they are the same for every region. */
export function findHeadlines(catalogue: Catalogue, area: AreaCode): Headline[] {
  const byDataset = new Map(findAreaFigures(catalogue, area).map((one) => [one.dataset.id, one]));
  return listHeadlines(catalogue).map(({ dataset, indicator }) => {
    const own = byDataset.get(dataset.id);
    const ofIndicator = ({ newest }: AreaFigure) => newest.indicator === indicator.id;
    return {
      dataset,
      indicator,
      figure: own?.totals.find(ofIndicator),
      parts: own?.narrow.filter(ofIndicator) ?? [],
    };
  });
}
