import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Indicator } from '../../catalogue/indicator.ts';
import type { WholeSubject } from '../history.ts';
import { apiUrl } from './address.ts';

/** Gives the indicators that have figures. */
export function listIndicators({ catalogue, site }: WholeSubject): unknown[] {
  const figures = Map.groupBy(catalogue.observations.values(), ({ indicator }) => indicator);
  return usedIndicators(catalogue).map((indicator) => {
    const own = figures.get(indicator.id) ?? [];
    return {
      ...describeIndicator(catalogue, indicator),
      rules: indicator.rules,
      coverageOf: indicator.coverageOf ?? null,
      datasets: [...new Set(own.map(({ dataset }) => dataset))],
      figures: own.length,
      observations: apiUrl(site, observationsFile(indicator)),
    };
  });
}

/** Gives an indicator with its unit. */
export function describeIndicator(catalogue: Catalogue, { id, label, definition, unit, status }: Indicator) {
  const known = catalogue.units.get(unit);
  return { id, label, definition, status, unit: { id: unit, label: known?.label ?? null } };
}

/** Gives the indicators of which there is a figure, published or computed. */
export function usedIndicators(catalogue: Catalogue): Indicator[] {
  const used = new Set([...catalogue.observations.values()].map(({ indicator }) => indicator));
  return [...catalogue.indicators.values()].filter(({ id }) => used.has(id));
}

/** Gives the name of the answer with an indicator's figures. */
export function observationsFile({ id }: Pick<Indicator, 'id'>): string {
  return `observations/${id}.json`;
}
