import type { Found } from '../../search/search.ts';
import type { FinderCentre } from './data.ts';
import type { Reach } from './reach.ts';

/** Found centres as they are shown: planned ones apart, and those with only some of the words last. */
export type Arranged = {
  readonly main: readonly FinderCentre[];
  readonly planned: readonly FinderCentre[];
  /** They have not all the words of the query; planned ones among them come last. */
  readonly close: readonly FinderCentre[];
};

/**
 * Arranges what was found.
 * @param reach how far each centre is, where the reader told from where: then the nearest come first
 */
export function arrangeFound(
  found: readonly Pick<Found<FinderCentre>, 'item' | 'whole'>[],
  reach?: ReadonlyMap<FinderCentre, Reach>,
): Arranged {
  const pick = (test: (one: (typeof found)[number]) => boolean): FinderCentre[] => {
    const own = found.filter(test).map(({ item }) => item);
    if (!reach) return own;
    const km = (centre: FinderCentre): number => reach.get(centre)?.km ?? Infinity;
    // Infinity less itself is no number; equal distances keep their order.
    return own.sort((a, b) => (km(a) === km(b) ? 0 : km(a) - km(b)));
  };
  const isPlanned = ({ status }: FinderCentre): boolean => status === 'planned';
  return {
    main: pick(({ item, whole }) => whole && !isPlanned(item)),
    planned: pick(({ item, whole }) => whole && isPlanned(item)),
    close: [
      ...pick(({ item, whole }) => !whole && !isPlanned(item)),
      ...pick(({ item, whole }) => !whole && isPlanned(item)),
    ],
  };
}
