import type { Derivation } from './indicator.ts';
import type { Labels } from './locale.ts';
import type { PublishedObservation } from './observation.ts';
import type { Period } from './period.ts';
import type { SourceId } from './source.ts';

/** The ways a view can be drawn; each has a file in src/charts or src/map. */
export const viewKinds = [
  'bars',
  'stacked',
  'parts',
  'waffle',
  'line',
  'multiples',
  'dumbbell',
  'map',
  'cards',
] as const;
export type ViewKind = (typeof viewKinds)[number];

/** How a map cuts its classes: as many regions in each, as wide a range in each, or where values leave gaps. */
export const classMethods = ['quantile', 'equal', 'natural'] as const;
export type ClassMethod = (typeof classMethods)[number];

/** Something that happened at a time, as a source tells it. */
export type ViewEvent = { readonly period: Period; readonly title: Labels; readonly source: SourceId };

/** A question that a dataset answers, and how to draw the answer. */
export type View = {
  /** Unique inside the dataset. */
  readonly id: string;
  readonly dataset: string;
  readonly kind: ViewKind;
  /** Says what is seen. */
  readonly title: Labels;
  /** The dimension whose codes become the bars, parts or points: `region`, `period`, `age` … */
  readonly across: string;
  /** A second dimension whose codes become lines or groups. */
  readonly series: string | undefined;
  /** Keeps only rows with these codes: field name to allowed codes. */
  readonly where: Readonly<Record<string, readonly string[]>>;
  /** Draws what was derived by this rule in place of the published figures. */
  readonly rule: Derivation | undefined;
  /** `latest`: for each place on the axis its newest figure, with its own date. `all`: every period. Or one period. */
  readonly period: string;
  /** How its map cuts classes; `quantile` when left out. */
  readonly classes?: ClassMethod | undefined;
  /** `log` only where a view asks for it, and never for bars. */
  readonly scale?: 'log' | undefined;
  /** What happened meanwhile, marked on a time axis. */
  readonly events?: readonly ViewEvent[] | undefined;
};

/** True when a view's `where` keeps a figure. */
export function isKept(figure: PublishedObservation, { where }: View): boolean {
  const { area, period, indicator, source, dimensions } = figure;
  const codes: Readonly<Record<string, string>> = { ...dimensions, region: area, period, indicator, source };
  return Object.entries(where).every(([field, kept]) => kept.includes(codes[field] ?? ''));
}
