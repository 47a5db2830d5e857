import { totalCode } from '../catalogue/code.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { PublishedObservation } from '../catalogue/observation.ts';
import { comparePeriods } from '../catalogue/period.ts';
import type { RegionCode } from '../catalogue/region.ts';

/** A figure as the properties of a region on a map hold it. */
export type RegionFigure = {
  readonly id: string;
  readonly indicator: string;
  /** Codes of the other dimensions. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly period: string;
  readonly value: number | null;
  readonly unit: string;
  readonly qualifier: string;
  readonly source: string;
};

/** What is known newest of a region. */
export type RegionProperties = {
  /** Figures by a short name; absent where sources contradict each other. */
  readonly flat: Readonly<Record<string, number | string | null>>;
  /** All of them, contradicting sources side by side. */
  readonly figures: readonly RegionFigure[];
};

/**
 * Gives for each region its newest figures: for every indicator and set of dimensions those of the newest period. Dates differ
 * from region to region, so each figure carries its own.
 */
export function findRegionFigures({ observations }: Dataset): Map<RegionCode, RegionProperties> {
  const regional = Map.groupBy(
    observations.filter((one): one is Regional => one.area !== 'KZ'),
    ({ area }) => area,
  );
  return new Map([...regional].map(([area, figures]) => [area, describeRegion(figures)]));
}

type Regional = PublishedObservation & { readonly area: RegionCode };

function describeRegion(observations: readonly Regional[]): RegionProperties {
  const newest = [...Map.groupBy(observations, nameSeries)].map(
    ([name, series]) => [name, takeNewest(series)] as const,
  );
  return {
    flat: Object.fromEntries(newest.flatMap(([name, figures]) => flatten(name, figures))),
    figures: newest.flatMap(([, figures]) => figures.map(toRegionFigure)),
  };
}

/** `persons-with-disabilities.child`: the indicator and what is not "all together". */
function nameSeries({ indicator, dimensions }: Regional): string {
  const parts = Object.entries(dimensions).flatMap(([name, code]) =>
    code === totalCode ? [] : [`${name}-${code}`],
  );
  return [indicator, ...parts].join('.');
}

function takeNewest(series: readonly Regional[]): Regional[] {
  const [newest] = series.map(({ period }) => period).sort((a, b) => comparePeriods(b, a));
  return series.filter(({ period }) => period === newest);
}

function flatten(name: string, figures: readonly Regional[]): [string, number | string | null][] {
  const [figure] = figures;
  return figure && figures.length === 1
    ? [
        [name, figure.value],
        [`${name}_period`, figure.period],
      ]
    : [];
}

function toRegionFigure(one: Regional): RegionFigure {
  const { id, indicator, dimensions, period, value, unit, qualifier, source } = one;
  return { id, indicator, dimensions, period, value, unit, qualifier, source };
}
