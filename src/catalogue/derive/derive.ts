import type { Dataset } from '../dataset.ts';
import type { Derivation, Indicator, IndicatorId } from '../indicator.ts';
import type { DerivedObservation } from '../observation.ts';
import { isKept } from '../view.ts';
import type { DeriveRule, Known } from './base.ts';
import { deriveChanges } from './change.ts';
import { deriveCoverage } from './coverage.ts';
import { deriveRanks } from './rank.ts';
import { deriveRates } from './rate.ts';
import { deriveShares } from './share.ts';

const rules: Readonly<Record<Derivation, DeriveRule>> = {
  rate: deriveRates,
  share: deriveShares,
  coverage: deriveCoverage,
  change: deriveChanges,
  rank: deriveRanks,
};

/** What figures are derived from. */
export type Deriving = {
  readonly datasets: readonly Dataset[];
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
};

/** Gives the figures of a dataset that a rule derives, where its indicators declare the rule. Unknown values take no part. */
export function deriveFigures(
  rule: Derivation,
  dataset: Dataset,
  { datasets, indicators }: Deriving,
): DerivedObservation[] {
  if (!listIndicators(dataset).some((id) => indicators.get(id)?.rules.includes(rule))) return [];
  const known = knownFigures(dataset);
  return rules[rule]({
    known,
    indicators,
    lines: () =>
      dataset.views
        .filter((view) => view.across === 'period')
        .map((view) => known.filter((figure) => isKept(figure, view))),
    figuresOf: (indicator) =>
      datasets
        .filter((other) => listIndicators(other).includes(indicator))
        .flatMap((other) => knownFigures(other).filter((figure) => figure.indicator === indicator)),
  });
}

/** The indicators that a dataset names, found without making its figures. */
function listIndicators({ table }: Dataset): IndicatorId[] {
  const column = table.columns.find(({ field }) => field.codes === 'indicators');
  const named = (column?.values ?? []).map(String);
  return [...named, ...table.columns.map(({ field }) => field.indicator ?? '')] as IndicatorId[];
}

/** Gives the figures of a dataset whose value is known. */
function knownFigures({ observations }: Dataset): Known[] {
  return observations.filter((one): one is Known => one.value !== null);
}
