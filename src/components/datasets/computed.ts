import type { Catalogue } from '../../catalogue/catalogue.ts';
import { derivations, type Derivation } from '../../catalogue/indicator.ts';
import {
  observationId,
  type DerivedObservation,
  type PublishedObservation,
} from '../../catalogue/observation.ts';
import type { Language } from '../../i18n/language.ts';
import { getFigure } from '../articles/figure.ts';

/** A figure that was computed from a row, with what it came from. */
export type Computed = {
  /** Unique on the page of the dataset. */
  readonly id: string;
  readonly rule: Derivation;
  readonly value: string;
  readonly inputs: readonly { readonly text: string; readonly href: string }[];
};

/** Gives the figures computed from a published one, in the order of the rules. */
export function findComputed(
  catalogue: Catalogue,
  observation: PublishedObservation,
  language: Language,
): Computed[] {
  return derivations.flatMap((rule) => {
    const derived = catalogue.observations.get(observationId(observation.id, rule));
    return derived?.kind === 'derived' ? [toComputed(catalogue, derived, language)] : [];
  });
}

function toComputed(catalogue: Catalogue, derived: DerivedObservation, language: Language): Computed {
  return {
    id: `row-${derived.id.slice(derived.dataset.length + 1)}`,
    rule: derived.rule,
    value: getFigure(catalogue, derived.id, language).text,
    inputs: derived.inputs.map((input) => {
      const { text, what, date, href } = getFigure(catalogue, input, language);
      return { text: language.t('dataset.input', { what, value: text, date }), href };
    }),
  };
}
