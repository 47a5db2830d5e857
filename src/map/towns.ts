import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Language } from '../i18n/language.ts';
import { localeTag } from '../i18n/tag.ts';

/** A city or town for orientation on the map. */
export type Town = {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  /** The centre of a region, or a city that is one: shown from afar. */
  readonly isMain: boolean;
};

const kinds: readonly string[] = ['city', 'town'];

/**
 * Gives the cities and towns of the reference table that have a point, main ones first, each group by its name; without
 * those that are regions of their own and have the name of one.
 */
export function getTowns({ settlements, regions }: Catalogue, { label, locale }: Language): Town[] {
  const mains = new Set(regions.map(({ code, capital }) => `${code} ${capital.kk}`));
  const towns = [...settlements.values()].flatMap(({ region, kind, name, point }): Town[] => {
    const isRegion = regions.some(({ code, type }) => code === region && type === 'city');
    if (!kinds.includes(kind) || isRegion || !point) return [];
    return [{ name: label(name), ...point, isMain: mains.has(`${region} ${name.kk}`) }];
  });
  const collator = new Intl.Collator(localeTag[locale]);
  return towns.sort((a, b) => Number(b.isMain) - Number(a.isMain) || collator.compare(a.name, b.name));
}
