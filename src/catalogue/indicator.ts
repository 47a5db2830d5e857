import type { Labels } from './locale.ts';

export type IndicatorId = string & { readonly __indicator: true };
export type UnitId = string & { readonly __unit: true };

/** What may be computed from an indicator's published figures; each has a file in derive/. */
export const derivations = ['rate', 'share', 'coverage', 'change', 'rank'] as const;
export type Derivation = (typeof derivations)[number];

/** Whether an indicator's figures are facts, somebody's plans, or forecasts; only the last two may lie in the future. */
export const figureStatuses = ['actual', 'plan', 'forecast'] as const;
export type FigureStatus = (typeof figureStatuses)[number];

/** A quantity that is counted or measured, with the unit in which it is published. */
export type Indicator = {
  readonly id: IndicatorId;
  readonly unit: UnitId;
  readonly label: Labels;
  readonly definition: Labels;
  readonly rules: readonly Derivation[];
  readonly status: FigureStatus;
  /** For `coverage`: the indicator that counts everybody who could be covered. */
  readonly coverageOf: IndicatorId | undefined;
};

/** A unit with ICU patterns that put a number and the unit together. */
export type Unit = {
  readonly id: UnitId;
  readonly label: Labels;
  /** ICU pattern; `{n}` is the number for plural rules, `{v}` the number as printed: «{v} адам». */
  readonly counted: Labels;
  /** The same for a number followed by thousand or million: «711,8 тыс. человек». */
  readonly scaled: Labels;
};
