import { totalCode } from '../code.ts';
import type { Derivation, Indicator, IndicatorId, UnitId } from '../indicator.ts';
import {
  observationId,
  type DerivedObservation,
  type PublishedObservation,
  type Qualifier,
} from '../observation.ts';

/** A published figure whose value is known. */
export type Known = PublishedObservation & { readonly value: number };

/** What every rule of derivation is given. */
export type DeriveInput = {
  /** Known published figures of the dataset whose figures are wanted. */
  readonly known: readonly Known[];
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  /** Figures that the dataset says belong to one line over time. */
  readonly lines: () => readonly (readonly Known[])[];
  /** Known published figures of an indicator in all datasets. */
  readonly figuresOf: (indicator: IndicatorId) => readonly Known[];
};

/** Gives the figures that one rule derives. */
export type DeriveRule = (input: DeriveInput) => DerivedObservation[];

/** Gives the indicators' figures for which a rule is declared. */
export function figuresFor(rule: Derivation, { known, indicators }: DeriveInput): Known[] {
  return known.filter((one) => indicators.get(one.indicator)?.rules.includes(rule));
}

/** A text that is the same for figures which differ only in time and source. */
export function seriesKey({ dataset, indicator, area, dimensions }: PublishedObservation): string {
  return [dataset, indicator, area, dimensionsKey(dimensions)].join(' ');
}

/** The dimensions that narrow a figure, as text; those at their total do not count. */
export function dimensionsKey(dimensions: Readonly<Record<string, string>>): string {
  return Object.entries(dimensions)
    .filter(([, code]) => code !== totalCode)
    .map(([name, code]) => `${name}=${code}`)
    .sort()
    .join(' ');
}

/** Gives a derived figure that stands beside `base` and says what it came from. */
export function deriveFrom(
  base: Known,
  rule: Derivation,
  value: number,
  unit: string,
  inputs: readonly Known[],
): DerivedObservation {
  const { dataset, row, indicator, area, period, dimensions } = base;
  return {
    kind: 'derived',
    id: observationId(base.id, rule),
    dataset,
    row,
    indicator,
    area,
    period,
    dimensions,
    qualifier: qualify(rule, inputs),
    unit: unit as UnitId,
    rounding: 0,
    value,
    rule,
    inputs: inputs.map((input) => input.id),
  };
}

/**
 * How exactly a computed figure may be said: a quotient whose upper part is "over" is "over" too when the lower part is
 * firm; two loose parts, or a difference, make it "about". A place in an order is said plainly.
 */
function qualify(rule: Derivation, inputs: readonly Known[]): Qualifier {
  if (rule === 'rank') return 'exact';
  const [upper = 'exact', ...lower] = inputs.map((input) => input.qualifier);
  const firm = lower.every((qualifier) => qualifier === 'exact' || qualifier === 'rounded');
  if (!firm) return 'about';
  return rule === 'change' && upper !== 'exact' && upper !== 'rounded' ? 'about' : upper;
}
