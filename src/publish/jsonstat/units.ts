import type { IndicatorId } from '../../catalogue/indicator.ts';
import type { Locale } from '../../catalogue/locale.ts';
import type { DatasetSubject } from '../subject.ts';

/** What a category is counted in. */
export type CategoryUnit = { readonly label: string; readonly decimals: number };

/** Gives the units of indicators, with the most decimals that their figures have. */
export function describeUnits(
  { catalogue, dataset }: DatasetSubject,
  indicators: readonly string[],
  locale: Locale,
): Record<string, CategoryUnit> {
  const units = indicators.flatMap((id): [string, CategoryUnit][] => {
    const indicator = catalogue.indicators.get(id as IndicatorId);
    const unit = indicator && catalogue.units.get(indicator.unit);
    if (!unit) return [];
    const decimals = dataset.observations
      .filter((figure) => figure.indicator === id)
      .reduce((most, { value }) => Math.max(most, countDecimals(value)), 0);
    return [[id, { label: unit.label[locale], decimals }]];
  });
  return Object.fromEntries(units);
}

function countDecimals(value: number | null): number {
  return value === null ? 0 : (String(value).split('.')[1]?.length ?? 0);
}
