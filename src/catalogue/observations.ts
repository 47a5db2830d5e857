import type { Dataset } from './dataset.ts';
import { deriveFigures, type Deriving } from './derive/derive.ts';
import { derivations, type Derivation } from './indicator.ts';
import { lazy } from './lazy.ts';
import type { Observation, ObservationId } from './observation.ts';

type Figures = ReadonlyMap<ObservationId, Observation>;

/**
 * Gives all figures by id: the published ones dataset by dataset, then the derived ones rule by rule. Each rule of each
 * dataset is computed when one of its figures is first asked for.
 */
export function collectObservations(deriving: Deriving): Figures {
  const parts = new Map<string, () => Figures>();
  for (const dataset of deriving.datasets)
    parts.set(
      partKey(dataset.id),
      lazy(() => index(dataset.observations)),
    );
  for (const rule of derivations)
    for (const dataset of deriving.datasets)
      parts.set(
        partKey(dataset.id, rule),
        lazy(() => index(deriveFigures(rule, dataset, deriving))),
      );
  const partOf = (id: string): Figures | undefined => {
    const [base = '', rule] = id.split('~');
    return parts.get(partKey(base.split('/')[0] ?? '', rule))?.();
  };
  return toMap(parts, partOf);
}

function partKey(dataset: Dataset['id'], rule?: Derivation | string): string {
  return rule === undefined ? dataset : `${dataset}~${rule}`;
}

function index(figures: readonly Observation[]): Figures {
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** The parts as one map. */
function toMap(
  parts: ReadonlyMap<string, () => Figures>,
  partOf: (id: string) => Figures | undefined,
): Figures {
  function* entries(): MapIterator<[ObservationId, Observation]> {
    for (const part of parts.values()) yield* part();
  }
  return {
    get: (id) => partOf(id)?.get(id),
    has: (id) => partOf(id)?.has(id) ?? false,
    get size() {
      return [...parts.values()].reduce((sum, part) => sum + part().size, 0);
    },
    entries,
    keys: () => entries().map(([id]) => id),
    values: () => entries().map(([, figure]) => figure),
    forEach(visit) {
      for (const [id, figure] of entries()) visit(figure, id, this);
    },
    [Symbol.iterator]: entries,
  };
}
