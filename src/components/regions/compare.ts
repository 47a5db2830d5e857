import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import type { Derivation } from '../../catalogue/indicator.ts';
import type { Observation, PublishedObservation } from '../../catalogue/observation.ts';
import type { Area, AreaCode } from '../../catalogue/region.ts';
import { derivedFrom, groupSeries, isWhole, newestOf } from './figures.ts';

/** One thing counted, with the newest figure of each area that has one. */
export type ComparedFigure = {
  readonly dataset: Dataset;
  readonly indicator: PublishedObservation['indicator'];
  /** How the figures were computed; undefined for published ones. */
  readonly rule: Derivation | undefined;
  readonly byArea: ReadonlyMap<AreaCode, Observation>;
  /** True where figures of areas of any size can be set beside each other: rates and shares. */
  readonly isRelative: boolean;
};

/** Fewer regions than this have nothing to be compared. */
const fewestRegions = 2;

/** What is shown of a figure besides itself: the country is then comparable too. */
const relativeRules: readonly Derivation[] = ['rate', 'coverage'];
const relativeUnits: readonly string[] = ['percent', 'per-10000'];

/** Gives every figure that two or more regions have, rates and coverages after the figure that they come from. */
export function findComparedFigures(catalogue: Catalogue): ComparedFigure[] {
  const areas: readonly Area[] = [...catalogue.areas.values()];
  return [...catalogue.datasets.values()].flatMap((dataset) => {
    const known = dataset.observations.filter((one) => one.value !== null && isWhole(one));
    return [...groupSeries(known).values()].flatMap((series) => {
      const [first] = series;
      if (!first) return [];
      const newest = areas.flatMap(
        ({ code }) => newestOf(series.filter(({ area }) => area === code))[0] ?? [],
      );
      const derived = relativeRules.map((rule) => ({
        rule,
        figures: newest.flatMap((one) => derivedFrom(catalogue, one, rule) ?? []),
      }));
      return [{ rule: undefined, figures: newest }, ...derived]
        .map(({ rule, figures }): ComparedFigure => {
          const isRelative = rule !== undefined || relativeUnits.includes(first.unit);
          const byArea = new Map(figures.map((figure) => [figure.area, figure]));
          return { dataset, indicator: first.indicator, rule, byArea, isRelative };
        })
        .filter(({ byArea }) => [...byArea.keys()].filter((code) => code !== 'KZ').length >= fewestRegions);
    });
  });
}
