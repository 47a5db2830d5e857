import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { Labels } from '../catalogue/locale.ts';
import type { Observation } from '../catalogue/observation.ts';
import { parsePeriod } from '../catalogue/period.ts';
import type { Language } from '../i18n/language.ts';
import { formatPeriod } from '../i18n/period.ts';

/** Gives an observation's code in one of its dimensions: `region`, `period`, `indicator` or a field of its own. */
export function observationCode(observation: Observation, field: string): string {
  if (field === 'region') return observation.area;
  if (field === 'period') return observation.period;
  if (field === 'indicator') return observation.indicator;
  if (field === 'source' && observation.kind === 'published') return observation.source;
  return observation.dimensions[field] ?? '';
}

/** Gives the reader's word for a code of a dimension; throws when the code list has none. */
export function dimensionLabel(
  catalogue: Catalogue,
  dataset: Dataset,
  field: string,
  code: string,
  { locale, label }: Language,
): string {
  const list = dataset.schema.fields.find((one) => one.name === field)?.codes ?? '';
  const found = [...referenceLabels(catalogue, list)].find(([key]) => key === code)?.[1];
  const period = list === 'periods' ? parsePeriod(code) : undefined;
  if (period) return formatPeriod(locale, period);
  if (!found) throw new Error(`no label for «${code}» of ${dataset.id}.${field}`);
  return label(found);
}

function* referenceLabels(catalogue: Catalogue, list: string) {
  if (list === 'regions') for (const area of catalogue.areas.values()) yield [area.code, area.name] as const;
  else if (list === 'indicators') {
    for (const indicator of catalogue.indicators.values()) yield [indicator.id, indicator.label] as const;
  } else if (list === 'sources') {
    for (const { id, publisher } of catalogue.sources.values()) yield [id, everywhere(publisher)] as const;
  } else for (const code of catalogue.codes.get(list)?.values() ?? []) yield [code.code, code.label] as const;
}

/** A name that is the same in every language. */
function everywhere(name: string): Labels {
  return { kk: name, ru: name };
}
