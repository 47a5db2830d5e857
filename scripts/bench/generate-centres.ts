import { localeTag } from '../../src/i18n/tag.ts';
import type { FinderCentre, FinderData, FinderPlace } from '../../src/directory/finder/data.ts';
import { makeRandom } from './random.ts';

/** Generated places and names: they are measured and never shown. */

const syllables = 'ба бе бо бұ жа же жо қа ке кө құ ма ме мұ на не ө са се сұ та те тө тұ ша ше шы ұ'.split(
  ' ',
);
const closings = 'й қ к л н ң р с т ш з м'.split(' ');

/**
 * Gives data of the finder with as many centres as asked: kinds, names, target groups as in the real ones, each with a proper
 * name, an address, a telephone and a point. There is a settlement for four centres, a proper name for two, a street for five:
 * in the real directory they repeat more.
 */
export function generateCentres(real: FinderData, count: number): FinderData {
  const random = makeRandom(20260101);
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(random() * values.length)] ?? values[0];
  const makeName = (): string => {
    const parts = Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
      random() < 0.5 ? pick(some(syllables)) : pick(some(syllables)) + pick(some(closings)),
    );
    const word = parts.join('');
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const regions = some(real.options.region.map(({ code }) => code));
  const settlements: [FinderPlace, ...FinderPlace[]] = some(
    Array.from({ length: Math.ceil(count / 4) }, (_, at) => ({
      code: `g${at}`,
      label: makeName(),
      region: pick(regions),
      point: [round(41 + random() * 14), round(47 + random() * 40)] as const,
    })),
  );
  const patterns = some(real.centres);
  const brands = some(Array.from({ length: count / 2 }, makeName));
  const streets = some(Array.from({ length: count / 5 }, makeName));
  const collator = new Intl.Collator(localeTag[real.locale], { numeric: true, ignorePunctuation: true });
  const nameOf = ({ names }: FinderCentre): string => names[real.locale] ?? '';
  const centres = Array.from({ length: count }, (_, at): FinderCentre => {
    const pattern = pick(patterns);
    const { code: settlement, region } = pick(settlements);
    const own = `«${pick(brands)}»`;
    const street = pick(streets);
    const house = 1 + Math.floor(random() * 200);
    return {
      ...pattern,
      id: `${region.toLowerCase()}-${pattern.type}-${at}`,
      names: Object.fromEntries(
        Object.entries(pattern.names).map(([locale, name]) => [locale, `${name} ${own}`]),
      ),
      region,
      settlement,
      address: { kk: `${street} көшесі, ${house}`, ru: `ул. ${street}, ${house}` },
      phone: `+7 71${Math.floor(100_00000 + random() * 900_00000)}`,
      point: [round(41 + random() * 14), round(47 + random() * 40)],
    };
  });
  return {
    ...real,
    settlements,
    words: {
      ...real.words,
      settlement: Object.fromEntries(settlements.map(({ code, label }) => [code, { kk: label, ru: label }])),
    },
    // As the real ones are sorted.
    centres: centres.sort((a, b) => collator.compare(nameOf(a), nameOf(b))),
  };
}

function some<Value>(values: readonly Value[]): [Value, ...Value[]] {
  const [first, ...rest] = values;
  if (first === undefined) throw new Error('nothing to pick from');
  return [first, ...rest];
}

function round(degrees: number): number {
  return Number(degrees.toFixed(4));
}
