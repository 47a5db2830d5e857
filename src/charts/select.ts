import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { Derivation } from '../catalogue/indicator.ts';
import { observationId, type Observation } from '../catalogue/observation.ts';
import { comparePeriods } from '../catalogue/period.ts';
import type { SourceId } from '../catalogue/source.ts';
import type { View } from '../catalogue/view.ts';
import { observationCode } from './dimension.ts';

/** Gives the figures that a view shows; `period` is `latest`, `all` or one period. */
export function selectObservations(
  catalogue: Catalogue,
  dataset: Dataset,
  view: View,
  period: string,
): Observation[] {
  const kept = dataset.observations.filter((observation) =>
    Object.entries(view.where).every(([field, codes]) => codes.includes(observationCode(observation, field))),
  );
  const drawn = view.rule ? kept.flatMap((one) => derivedFrom(catalogue, one, view.rule)) : kept;
  if (period === 'all') return drawn;
  if (period !== 'latest') return drawn.filter((observation) => observation.period === period);
  const newest = new Map<string, Observation>();
  for (const observation of drawn) {
    const place = [view.across, view.series ?? '']
      .map((field) => (field ? observationCode(observation, field) : ''))
      .join(' ');
    const known = newest.get(place);
    if (!known || isNewer(observation, known)) newest.set(place, observation);
  }
  return [...newest.values()];
}

/** A known figure is better than a row that says "not published", however new that is. */
function isNewer(one: Observation, other: Observation): boolean {
  if ((one.value === null) !== (other.value === null)) return other.value === null;
  return comparePeriods(one.period, other.period) > 0;
}

function derivedFrom(
  catalogue: Catalogue,
  observation: Observation,
  rule: Derivation | undefined,
): Observation[] {
  if (!rule) return [observation];
  const derived = catalogue.observations.get(observationId(observation.id, rule));
  return derived ? [derived] : [];
}

/** The sources of all figures shown, those behind derived ones included, each once. */
export function sourcesOf(catalogue: Catalogue, observations: readonly Observation[]): SourceId[] {
  const sources = new Set<SourceId>();
  const add = (observation: Observation | undefined): void => {
    if (!observation) return;
    if (observation.kind === 'published') sources.add(observation.source);
    else for (const input of observation.inputs) add(catalogue.observations.get(input));
  };
  observations.forEach(add);
  return [...sources];
}
