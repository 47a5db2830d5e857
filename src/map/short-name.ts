import type { Region, RegionCode } from '../catalogue/region.ts';
import type { Language } from '../i18n/language.ts';

/**
 * Gives the names of regions as a map has room for: without the words for region and city, except where two would then
 * be called the same («Алматы» the city and «Алматы обл.»).
 */
export function shortenNames(regions: readonly Region[], language: Language): Map<RegionCode, string> {
  const generic = new Set(language.t('map.generic-words').split(' '));
  const bare = regions.map((region) => ({
    region,
    name: language
      .label(region.name)
      .split(' ')
      .filter((word) => !generic.has(word))
      .join(' '),
  }));
  return new Map(
    bare.map(({ region, name }) => {
      const isShared = bare.some((other) => other.region !== region && other.name === name);
      const needsWord = isShared && region.type === 'region';
      return [region.code, needsWord ? language.t('map.region-abbreviated', { name }) : name];
    }),
  );
}

/** Gives a name of a few letters for a small tile: «БҚО», «Павл.». */
export function abbreviateName(code: RegionCode, language: Language): string {
  return language.t('map.abbreviation', { code: code.slice(-2) });
}
