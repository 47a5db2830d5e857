import type { Catalogue } from '../../catalogue/catalogue.ts';
import { derivations, type Derivation } from '../../catalogue/indicator.ts';
import {
  observationId,
  type DerivedObservation,
  type Observation,
  type ObservationId,
  type PublishedObservation,
} from '../../catalogue/observation.ts';
import type { AreaCode } from '../../catalogue/region.ts';
import { capitalize } from '../../i18n/capital.ts';
import type { Language } from '../../i18n/language.ts';
import { formatPeriod } from '../../i18n/period.ts';
import { getFigure } from '../articles/figure.ts';

/** A figure that was computed from a row, with what it came from. */
export type Computed = {
  /** Unique on the page of the dataset. */
  readonly id: string;
  readonly rule: Derivation;
  /** The rule with the value. */
  readonly title: string;
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
    title: titleComputed(derived.rule, getFigure(catalogue, derived.id, language).text, language),
    inputs: derived.inputs.map((input) => {
      const { text, what, href } = getFigure(catalogue, input, language);
      const { area, period } = findObservation(catalogue, input);
      // Twenty regions are compared by one figure: their names are enough.
      const name = derived.rule === 'rank' ? nameArea(catalogue, area, language) : what;
      return {
        text: language.t('dataset.input', {
          what: name,
          value: text,
          date: formatPeriod(language.locale, period),
        }),
        // A row of this very page needs no more than its fragment.
        href: input.startsWith(`${derived.dataset}/`) ? href.slice(href.indexOf('#')) : href,
      };
    }),
  };
}

/** A rate says in its unit what it is; the other rules are named. */
function titleComputed(rule: Derivation, value: string, { locale, t }: Language): string {
  return rule === 'rate'
    ? capitalize(locale, value)
    : t('dataset.computed.rule', { rule: t(`dataset.rule.${rule}`), value });
}

function findObservation(catalogue: Catalogue, id: ObservationId): Observation {
  const observation = catalogue.observations.get(id);
  if (!observation) throw new Error(`no observation ${id}`);
  return observation;
}

function nameArea({ areas }: Catalogue, code: AreaCode, { label }: Language): string {
  const area = areas.get(code);
  if (!area) throw new Error(`no area ${code}`);
  return label(area.name);
}
