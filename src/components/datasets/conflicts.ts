import type { Dataset } from '../../catalogue/dataset.ts';
import { onceFor } from '../../catalogue/lazy.ts';
import type { ObservationId, PublishedObservation } from '../../catalogue/observation.ts';

/** For each figure that another source contradicts: the other figures for the same thing, place and time. */
export type Conflicts = ReadonlyMap<ObservationId, readonly PublishedObservation[]>;

/** Gives the figures for one thing, place and time of which not all are equal, group by group; unknown figures take no part. */
export function groupConflicts({
  observations,
}: Pick<Dataset, 'observations'>): (readonly PublishedObservation[])[] {
  return findGroups(observations);
}

/** Found once for the figures of a dataset: each page of a source asks for those of all. */
const findGroups = onceFor((observations: Dataset['observations']): (readonly PublishedObservation[])[] => {
  const known = observations.filter(({ value }) => value !== null);
  return [...Map.groupBy(known, cellKey).values()].filter(
    (same) => new Set(same.map(({ value }) => value)).size > 1,
  );
});

/** Gives the figures of a dataset about which its sources disagree. Figures that are equal do not contradict each other. */
export function findConflicts(dataset: Pick<Dataset, 'observations'>): Conflicts {
  return new Map(
    groupConflicts(dataset).flatMap((same) =>
      same.map((one) => [one.id, same.filter(({ value }) => value !== one.value)] as const),
    ),
  );
}

function cellKey({ indicator, area, period, dimensions }: PublishedObservation): string {
  return [indicator, area, period, ...Object.entries(dimensions).flat()].join(' ');
}
