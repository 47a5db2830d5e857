import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Qualifier } from '../catalogue/observation.ts';
import { comparePeriods, daysBetween, type Period } from '../catalogue/period.ts';
import type { Region } from '../catalogue/region.ts';
import type { ClassMethod } from '../catalogue/view.ts';
import type { ViewModel, ViewPoint } from '../charts/model.ts';
import { pageAddress } from '../i18n/address.ts';
import { formatFigure } from '../i18n/figure.ts';
import type { Language } from '../i18n/language.ts';
import { formatNumber } from '../i18n/number.ts';
import { localeTag } from '../i18n/tag.ts';
import { findClass, makeClasses, type MapClass, type Scale } from './classes.ts';
import { chooseFigures } from './figures.ts';
import { abbreviateName, shortenNames } from './short-name.ts';

/** A region with what a map says of it. */
export type MapRegion = {
  readonly region: Region;
  readonly name: string;
  readonly shortName: string;
  /** A few letters, for tiles on a phone. */
  readonly abbreviation: string;
  /** Address of its profile. */
  readonly href: string;
  /** Null where there is no data. */
  readonly value: number | null;
  /** The bare number as printed; empty where there is no data. */
  readonly number: string;
  /** The number as on the map: `>`, `≈` or `<` before it where the source says so, `*` after it where it is much older than the newest. */
  readonly marked: string;
  /** The same where there is little room: «2,3 млн», «915 мың»; smaller numbers as they are. */
  readonly rounded: string;
  /** With unit; the words for "no data" where there is none. */
  readonly text: string;
  /** Empty where there is no data. */
  readonly date: string;
  /** Region, value and date in one sentence: the name of its link. */
  readonly sentence: string;
  /** Undefined where there is no data. */
  readonly scale: Scale | undefined;
};

/** What map, tiles and legend of one view are made from. */
export type MapModel = {
  /** All regions, by name in the language of the page. */
  readonly regions: readonly MapRegion[];
  readonly classes: readonly MapClass[];
  readonly method: ClassMethod;
  readonly missing: number;
  /** True where sources differ on a region. */
  readonly hasConflicts: boolean;
  /** True where a source gives some figure as "over", "about" or "under". */
  readonly hasSigns: boolean;
  /** True where some figure is much older than the newest. */
  readonly hasOld: boolean;
};

/** Signs for how a source puts a figure, where a map has no room for words. */
const signs: Readonly<Record<Qualifier, string>> = {
  exact: '',
  rounded: '',
  over: '>',
  about: '≈',
  under: '<',
};

/** A figure this much older than the newest on the map is marked. */
const oldDays = 3 * 365;

/** Gives the map of a view: its regions with their classes. */
export function getMapModel(
  { points, unit, view }: ViewModel,
  catalogue: Catalogue,
  language: Language,
): MapModel {
  const method = view.classes ?? 'quantile';
  const { byRegion: known, hasConflicts } = chooseFigures(points);
  const classes = makeClasses(
    catalogue.regions.flatMap(({ code }) => known.get(code)?.value ?? []),
    method,
  );
  const newest = findNewest([...known.values()]);
  const shortNames = shortenNames(catalogue.regions, language);
  const regions = catalogue.regions.map((region): MapRegion => {
    const point = known.get(region.code);
    const name = language.label(region.name);
    const number = point?.observation ? formatFigure(language.locale, point.observation, unit, 'number') : '';
    const text = point?.text ?? language.t('data.none');
    const date = point?.date ?? '';
    const sign = signs[point?.observation?.qualifier ?? 'exact'];
    const mark = (words: string): string => `${sign}${words}${isOld(point, newest) ? '*' : ''}`;
    return {
      region,
      name,
      shortName: shortNames.get(region.code) ?? name,
      abbreviation: abbreviateName(region.code, language),
      href: pageAddress(language.locale, 'regions', region.slug),
      value: point?.value ?? null,
      number,
      marked: mark(number),
      rounded: mark(roundNumber(point?.value ?? 0, number, language)),
      text,
      date,
      sentence: language.t(date ? 'map.region-dated' : 'map.region', { name, value: text, date }),
      scale: findClass(classes, point?.value ?? null)?.scale,
    };
  });
  const collator = new Intl.Collator(localeTag[language.locale]);
  return {
    regions: regions.sort((a, b) => collator.compare(a.name, b.name)),
    classes,
    method,
    missing: regions.filter(({ scale }) => scale === undefined).length,
    hasConflicts,
    hasSigns: [...known.values()].some(({ observation }) => signs[observation?.qualifier ?? 'exact'] !== ''),
    hasOld: [...known.values()].some((point) => isOld(point, newest)),
  };
}

function roundNumber(value: number, number: string, { locale, t }: Language): string {
  if (value >= 1e6) return t('figure.million', { number: formatNumber(locale, value / 1e6, 1) });
  if (value >= 1e4) return t('figure.thousand', { number: formatNumber(locale, value / 1000) });
  return number;
}

function findNewest(points: readonly ViewPoint[]): Period | undefined {
  return points
    .flatMap(({ observation }) => observation?.period ?? [])
    .sort(comparePeriods)
    .at(-1);
}

function isOld(point: ViewPoint | undefined, newest: Period | undefined): boolean {
  const period = point?.observation?.period;
  return period !== undefined && newest !== undefined && daysBetween(period, newest) > oldDays;
}
