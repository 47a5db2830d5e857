import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import { comparePeriods, parsePeriod } from '../../catalogue/period.ts';
import type { Field } from '../../catalogue/schema.ts';
import type { Language } from '../../i18n/language.ts';
import { localeTag } from '../../i18n/tag.ts';
import { listCodes } from '../../publish/code-labels.ts';

/**
 * Gives the codes that a column holds, in the order in which a reader looks for them: periods by time, the country before its
 * regions and these by the alphabet, lists of few as they were written down, sources by the alphabet. Made at the build, since
 * browsers cannot be trusted with the Kazakh alphabet.
 */
export function orderCodes(
  catalogue: Catalogue,
  dataset: Dataset,
  field: Field,
  language: Language,
): string[] {
  const column = dataset.schema.fields.indexOf(field);
  const held = new Set(dataset.rows.map(({ cells }) => String(cells[column] ?? '')));
  if (field.codes === 'periods') return sortPeriods(held);
  const list = listCodes(catalogue, field.codes ?? '') ?? new Map();
  const codes = [...list.keys()].filter((code) => held.has(code));
  if (field.codes !== 'regions' && field.codes !== 'sources') return codes;
  const { compare } = new Intl.Collator(localeTag[language.locale], { ignorePunctuation: true });
  const name = (code: string): string => language.label(list.get(code)?.labels ?? { kk: code, ru: code });
  const isWhole = (code: string): number => Number(code !== catalogue.country.code);
  return codes.sort((a, b) => isWhole(a) - isWhole(b) || compare(name(a), name(b)));
}

function sortPeriods(held: ReadonlySet<string>): string[] {
  return [...held].flatMap((code) => parsePeriod(code) ?? []).sort(comparePeriods);
}
