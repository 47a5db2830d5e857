import type { Dataset } from '../../catalogue/dataset.ts';
import type { ObservationId, PublishedObservation } from '../../catalogue/observation.ts';

/** For each figure that another source contradicts: the other figures for the same thing, place and time. */
export type Conflicts = ReadonlyMap<ObservationId, readonly PublishedObservation[]>;

/** Gives the figures of a dataset about which its sources disagree. Figures that are equal do not contradict each other. */
export function findConflicts({ observations }: Dataset): Conflicts {
  const known = observations.filter(({ value }) => value !== null);
  const conflicts = new Map<ObservationId, readonly PublishedObservation[]>();
  for (const same of Map.groupBy(known, cellKey).values()) {
    for (const one of same) {
      const others = same.filter(({ value }) => value !== one.value);
      if (others.length > 0) conflicts.set(one.id, others);
    }
  }
  return conflicts;
}

function cellKey({ indicator, area, period, dimensions }: PublishedObservation): string {
  return [indicator, area, period, ...Object.entries(dimensions).flat()].join(' ');
}
