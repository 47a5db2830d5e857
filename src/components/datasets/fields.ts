import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import type { Field } from '../../catalogue/schema.ts';
import type { Indicator } from '../../catalogue/indicator.ts';
import type { Language } from '../../i18n/language.ts';

/** A code of a column with its meaning. */
export type FieldCode = {
  readonly code: string;
  readonly label: string;
  readonly definition: string | undefined;
};

/** Gives the codes of codes.csv that a column holds, in the order of their list. */
export function listCodes(
  catalogue: Catalogue,
  { schema, rows }: Dataset,
  field: Field,
  { label }: Language,
): FieldCode[] {
  const column = schema.fields.indexOf(field);
  const held = new Set(rows.map(({ cells }) => cells[column]));
  return [...(catalogue.codes.get(field.codes ?? '')?.values() ?? [])]
    .filter(({ code }) => held.has(code))
    .map(({ code, label: labels, definition }) => ({
      code,
      label: label(labels),
      definition: definition && label(definition),
    }));
}

/** Gives the indicators of which a dataset has figures, in the order of indicators.csv. */
export function listIndicators({ indicators }: Catalogue, { observations }: Dataset): Indicator[] {
  const held = new Set(observations.map(({ indicator }) => indicator));
  return [...indicators.values()].filter(({ id }) => held.has(id));
}
