import type { Derivation, IndicatorId, UnitId } from './indicator.ts';
import type { Labels } from './locale.ts';
import type { Period } from './period.ts';
import type { AreaCode } from './region.ts';
import type { SourceId } from './source.ts';

/**
 * Names one figure for ever: `<dataset>/<row>` for a published one (with `#<field>` where a row has
 * several measures), `<that>~<rule>` for a derived one.
 * @example 'persons-with-disabilities/KZ.2023.child' and 'persons-with-disabilities/KZ.2023.child~share'
 */
export type ObservationId = string & { readonly __observation: true };

/** How the source states the figure: exactly, rounded, "over", "about", "up to". */
export const qualifiers = ['exact', 'rounded', 'over', 'about', 'under'] as const;
export type Qualifier = (typeof qualifiers)[number];

type Common = {
  readonly id: ObservationId;
  readonly dataset: string;
  /** The row's key inside its dataset: primary key values joined with dots. */
  readonly row: string;
  readonly indicator: IndicatorId;
  readonly area: AreaCode;
  readonly period: Period;
  /** The other dimensions of the row: field name to code. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly unit: UnitId;
  readonly qualifier: Qualifier;
  /** The step to which the figure was rounded when published (100 for "711.8 thousand"); 0 when exact or unknown. */
  readonly rounding: number;
};

/** A figure as its source states it. */
export type PublishedObservation = Common & {
  readonly kind: 'published';
  /** Null where the source itself says that the figure is not published. */
  readonly value: number | null;
  readonly source: SourceId;
  readonly note: Labels | undefined;
  /** Line of the row in its CSV file, counted from 1. */
  readonly line: number;
};

/** A figure that we computed; `inputs` are the published figures it came from, numerator first. */
export type DerivedObservation = Common & {
  readonly kind: 'derived';
  readonly value: number;
  readonly rule: Derivation;
  readonly inputs: readonly ObservationId[];
};

export type Observation = PublishedObservation | DerivedObservation;

/** Gives the id under which the figure derived from `base` by `rule` is found. */
export function observationId(base: ObservationId, rule: Derivation): ObservationId {
  return `${base}~${rule}` as ObservationId;
}
