import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import { qualifiers, type PublishedObservation, type Qualifier } from '../../catalogue/observation.ts';
import { comparePeriods, parsePeriod, type Period } from '../../catalogue/period.ts';
import type { Area } from '../../catalogue/region.ts';
import type { Field } from '../../catalogue/schema.ts';

/** What is known of one area. */
export type AreaCoverage = {
  readonly area: Area;
  /** Figures with a value. */
  readonly figures: number;
  /** Figures of which the source says that they are not published. */
  readonly unpublished: number;
  /** The newest figure's time; undefined where there is none. */
  readonly newest: Period | undefined;
};

/** Gives for the country and each region how much a dataset knows of it. */
export function coverAreas({ areas }: Catalogue, { observations }: Dataset): AreaCoverage[] {
  const byArea = Map.groupBy(observations, ({ area }) => area);
  return [...areas.values()].map((area) => {
    const own = byArea.get(area.code) ?? [];
    const known = own.filter(({ value }) => value !== null);
    return {
      area,
      figures: known.length,
      unpublished: own.length - known.length,
      newest: spanOf(known)?.newest,
    };
  });
}

/** How many rows have something in a column. */
export type FieldCoverage = { readonly field: Field; readonly filled: number };

/** Gives for each column how many rows fill it. */
export function coverFields({ schema, rows }: Dataset): FieldCoverage[] {
  return schema.fields.map((field, column) => ({
    field,
    filled: rows.filter(({ cells }) => (cells[column] ?? null) !== null).length,
  }));
}

/** Gives the time of the oldest and of the newest figure; undefined where none is known. */
export function spanOf(
  figures: readonly PublishedObservation[],
): { readonly oldest: Period; readonly newest: Period } | undefined {
  const periods = figures
    .filter(({ value }) => value !== null)
    .map(({ period }) => period)
    .sort(comparePeriods);
  const [oldest, newest] = [periods[0], periods.at(-1)];
  return oldest && newest ? { oldest, newest } : undefined;
}

/** Gives how many figures are stated in each way; ways that do not occur are left out. */
export function countExactness({
  observations,
}: Dataset): { readonly qualifier: Qualifier; readonly count: number }[] {
  const known = observations.filter(({ value }) => value !== null);
  return qualifiers.flatMap((qualifier) => {
    const count = known.filter((one) => one.qualifier === qualifier).length;
    return count > 0 ? [{ qualifier, count }] : [];
  });
}

/** An area whose borders changed, with its figures from before that or from the very year. */
export type Break = {
  readonly area: Area;
  readonly since: Period;
  readonly figures: readonly PublishedObservation[];
};

/** Gives the areas of which a dataset has figures in borders that are not today's. */
export function findBreaks({ areas }: Catalogue, { observations }: Dataset): Break[] {
  return [...areas.values()].flatMap((area) => {
    const since = parsePeriod(area.since ?? '');
    const figures = observations.filter(
      (one) =>
        one.area === area.code &&
        one.value !== null &&
        since !== undefined &&
        comparePeriods(one.period, since) < 0,
    );
    return since && figures.length > 0 ? [{ area, since, figures }] : [];
  });
}
