import { dimensionsKey, nearest, type Known } from '../derive/base.ts';
import type { Warning } from './warning.ts';

/** Units whose figures may be added up over regions. */
const additive = new Set(['persons', 'organisations', 'objects', 'places']);

/** Regions that are larger than their country, and sums of regions at one date that are larger than it. */
export function warnRegions(dataset: string, known: readonly Known[]): Warning[] {
  const counted = known.filter(({ unit }) => additive.has(unit));
  const alike = Map.groupBy(counted, (one) => `${one.indicator} ${dimensionsKey(one.dimensions)}`);
  return [...alike.values()].flatMap((figures) => {
    const national = figures.filter(({ area }) => area === 'KZ');
    const regional = figures.filter(({ area }) => area !== 'KZ');
    return [...warnLarger(dataset, regional, national), ...warnSums(dataset, regional, national)];
  });
}

function warnLarger(dataset: string, regional: readonly Known[], national: readonly Known[]): Warning[] {
  return regional.flatMap((figure): Warning[] => {
    const country = nearest(national, figure.period);
    if (!country || figure.value <= country.value) return [];
    return [
      { type: 'region', dataset, observation: figure.id, others: [country.id], against: country.value },
    ];
  });
}

/** A region that stands twice at one date (a conflict of sources) is left out of the sum. */
function warnSums(dataset: string, regional: readonly Known[], national: readonly Known[]): Warning[] {
  return national.flatMap((country): Warning[] => {
    const same = regional.filter(({ period }) => period === country.period);
    const single = [...Map.groupBy(same, ({ area }) => area).values()].flatMap((ones) =>
      ones.length === 1 ? ones : [],
    );
    const sum = single.reduce((total, { value }) => total + value, 0);
    if (sum <= country.value) return [];
    const others = single.map(({ id }) => id);
    return [{ type: 'sum', dataset, observation: country.id, others, against: sum }];
  });
}
