import type { Derivation, Indicator, IndicatorId } from '../indicator.ts';
import type { DerivedObservation, PublishedObservation } from '../observation.ts';
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
  observations: readonly PublishedObservation[],
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): DerivedObservation[] {
  const known = observations.flatMap((one): Known[] =>
    one.value === null ? [] : [{ ...one, value: one.value }],
  );
  return Object.values(rules).flatMap((rule) => rule({ known, indicators }));
}
