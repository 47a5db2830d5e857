import type { Catalogue } from '../../catalogue/catalogue.ts';
import { totalCode } from '../../catalogue/code.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import type { Derivation } from '../../catalogue/indicator.ts';
import {
  observationId,
  type DerivedObservation,
  type PublishedObservation,
} from '../../catalogue/observation.ts';
import { comparePeriods } from '../../catalogue/period.ts';
import type { AreaCode } from '../../catalogue/region.ts';

/** The newest figure of one series (an indicator in certain dimensions) for an area, with what to read it against. */
export type AreaFigure = {
  readonly newest: PublishedObservation;
  /** What other sources say for the same time. */
  readonly rivals: readonly PublishedObservation[];
  /** The newest figure of the same series for the country. */
  readonly country: PublishedObservation | undefined;
};

/** The figures of one dataset for an area. */
export type AreaDataset = {
  readonly dataset: Dataset;
  /** Figures of everybody and everything. */
  readonly totals: readonly AreaFigure[];
  /** Figures narrowed in some dimension: children, one form of service … */
  readonly narrow: readonly AreaFigure[];
};

/** Gives what is known of an area, dataset by dataset; a dataset without a figure for it has empty lists. */
export function findAreaFigures(catalogue: Catalogue, area: AreaCode): AreaDataset[] {
  return [...catalogue.datasets.values()].map((dataset) => {
    const known = dataset.observations.filter(({ value }) => value !== null);
    const country = groupSeries(known.filter((one) => one.area === 'KZ'));
    const figures = [...groupSeries(known.filter((one) => one.area === area))].flatMap(([key, series]) => {
      const [newest, ...rivals] = newestOf(series);
      return newest ? [{ newest, rivals, country: newestOf(country.get(key) ?? [])[0] }] : [];
    });
    figures.sort((a, b) => comparePeriods(b.newest.period, a.newest.period));
    const isTotal = ({ newest }: AreaFigure) => isWhole(newest);
    return {
      dataset,
      totals: figures.filter(isTotal),
      narrow: figures.filter((figure) => !isTotal(figure)),
    };
  });
}

/** True for a figure that is narrowed in no dimension. */
export function isWhole({ dimensions }: PublishedObservation): boolean {
  return Object.values(dimensions).every((code) => code === totalCode);
}

/** Gives the figures of one series by a text that is the same for all of them. */
export function groupSeries(
  figures: readonly PublishedObservation[],
): Map<string, readonly PublishedObservation[]> {
  return Map.groupBy(figures, ({ indicator, dimensions }) =>
    [indicator, ...Object.entries(dimensions).flat()].join(' '),
  );
}

/** Gives the newest figures of a series: several where sources disagree about one time. */
export function newestOf(series: readonly PublishedObservation[]): PublishedObservation[] {
  const sorted = [...series].sort((a, b) => comparePeriods(b.period, a.period));
  const same = sorted.filter(({ period }) => period === sorted[0]?.period);
  return same.filter((one, index) => same.findIndex(({ value }) => value === one.value) === index);
}

/** Gives what was computed from a figure by a rule. */
export function derivedFrom(
  catalogue: Catalogue,
  base: PublishedObservation | undefined,
  rule: Derivation,
): DerivedObservation | undefined {
  const found = base && catalogue.observations.get(observationId(base.id, rule));
  return found?.kind === 'derived' ? found : undefined;
}
