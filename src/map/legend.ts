import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ViewModel } from '../charts/model.ts';
import type { Language } from '../i18n/language.ts';
import type { Scale } from './classes.ts';
import { getMapModel } from './model.ts';

/** What a legend says: one line for each class, lowest first, and notes below them. */
export type Legend = {
  readonly unit: string;
  readonly classes: readonly {
    /** Undefined for "no data". */
    readonly scale: Scale | undefined;
    /** The lowest and highest value of the class, as printed: «236–289». */
    readonly range: string;
    /** How many regions: «4 өңір». */
    readonly count: string;
  }[];
  /** How classes were cut, and what signs mean where they are printed. */
  readonly notes: readonly string[];
};

/** Gives the legend of the map of a view. */
export function getLegend(view: ViewModel, catalogue: Catalogue, language: Language): Legend {
  const { t } = language;
  const { regions, classes, method, missing, hasConflicts, hasSigns, hasOld } = getMapModel(
    view,
    catalogue,
    language,
  );
  const numbers = new Map(regions.map(({ value, number }) => [value, number]));
  const print = (value: number): string => numbers.get(value) ?? '';
  const lines = classes.map(({ scale, minimum, maximum, count }) => {
    const [from, to] = [print(minimum), print(maximum)];
    return {
      scale,
      range: from === to ? from : t('map.range', { from, to }),
      count: t('map.regions', { count }),
    };
  });
  const none = { scale: undefined, range: t('data.none'), count: t('map.regions', { count: missing }) };
  return {
    unit: language.label(view.unit.label),
    classes: missing > 0 ? [...lines, none] : lines,
    notes: [
      ...(classes.length > 1 ? [t(`map.method.${method}`, { count: classes.length })] : []),
      ...(view.datesDiffer ? [t('map.dates-differ')] : []),
      ...(hasConflicts ? [t('map.conflicts')] : []),
      ...(hasSigns ? [t('map.signs')] : []),
      ...(hasOld ? [t('map.old')] : []),
    ],
  };
}
