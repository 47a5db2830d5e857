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

/** Gives every figure that the rules declared by the indicators derive. Unknown values take no part. */
export function deriveObservations(
  datasets: readonly Dataset[],
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): DerivedObservation[] {
  const perDataset = datasets.map((dataset) => ({ dataset, known: knownFigures(dataset) }));
  const known = perDataset.flatMap((one) => one.known);
  const lines = perDataset.flatMap(({ dataset, known: own }) =>
    dataset.views
      .filter((view) => view.across === 'period')
      .map((view) => own.filter((figure) => isKept(figure, view))),
  );
  return Object.values(rules).flatMap((rule) => rule({ known, indicators, lines }));
}

/** Gives the figures of a dataset whose value is known. */
export function knownFigures({ observations }: Dataset): Known[] {
  return observations.flatMap((one): Known[] => (one.value === null ? [] : [{ ...one, value: one.value }]));
}
