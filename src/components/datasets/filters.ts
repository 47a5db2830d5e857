import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import type { Field } from '../../catalogue/schema.ts';
import { dimensionLabel } from '../../charts/dimension.ts';
import type { Language } from '../../i18n/language.ts';
import { orderCodes } from './order.ts';

type Option = { readonly value: string; readonly label: string };

/** A choice above the table that keeps only some of its rows. */
export type Filter = {
  /** Its parameter in the address: the field's name. */
  readonly name: string;
  readonly title: string;
  /** True where a value stands for all codes that begin with it: a year for its months and days. */
  readonly wide: boolean;
  readonly options: readonly Option[];
};

/** Fewer rows are seen at a glance. */
const fewRows = 8;

/** Gives the filters of a dataset: one for each dimension in which its rows differ; none for a table of few rows. */
export function listFilters(catalogue: Catalogue, dataset: Dataset, language: Language): Filter[] {
  if (dataset.rows.length < fewRows) return [];
  return dataset.schema.fields
    .filter(({ role }) => role === 'dimension')
    .flatMap((field): Filter[] => {
      const wide = field.codes === 'periods';
      const options = wide
        ? listYears(catalogue, dataset, field, language)
        : listLabels(catalogue, dataset, field, language);
      return options.length > 1
        ? [{ name: field.name, title: language.label(field.titles), wide, options }]
        : [];
    });
}

/** Newest first. */
function listYears(catalogue: Catalogue, dataset: Dataset, field: Field, language: Language): Option[] {
  const years = orderCodes(catalogue, dataset, field, language).map((code) => code.slice(0, 4));
  return [...new Set(years)]
    .reverse()
    .map((year) => ({ value: year, label: dimensionLabel(catalogue, dataset, field.name, year, language) }));
}

function listLabels(catalogue: Catalogue, dataset: Dataset, field: Field, language: Language): Option[] {
  return orderCodes(catalogue, dataset, field, language).map((code) => ({
    value: code,
    label: dimensionLabel(catalogue, dataset, field.name, code, language),
  }));
}

/** Gives the orders in which a table can stand, besides that of the file: each column either way. */
export function listOrders({ schema }: Dataset, { t, label }: Language): Option[] {
  return schema.fields.flatMap((field): Option[] => {
    const kind = kindOf(field);
    if (!kind) return [];
    const title = label(field.titles);
    return [
      { value: field.name, label: t(`dataset.order.${kind}.up`, { title }) },
      { value: `-${field.name}`, label: t(`dataset.order.${kind}.down`, { title }) },
    ];
  });
}

function kindOf({ role, codes }: Field): 'period' | 'measure' | 'code' | undefined {
  if (role === 'measure') return role;
  if (codes === 'periods') return 'period';
  return role === 'dimension' || role === 'source' ? 'code' : undefined;
}
