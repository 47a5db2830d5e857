import { max } from 'd3';
import type { Language } from '../i18n/language.ts';
import { formatList } from './list.ts';
import type { ViewModel } from './model.ts';
import { getWholes, type Part, type Whole } from './shares.ts';

/** Gives the largest part of each whole and the others by size; then what is missing. */
export function describeParts(model: ViewModel, language: Language): string[] {
  const wholes = getWholes(model, language);
  return wholes.flatMap((whole) => describeWhole(whole, language, wholes.length > 1));
}

function describeWhole({ label, parts, complete }: Whole, language: Language, several: boolean): string[] {
  const { t } = language;
  const series = several ? label : 'none';
  const known = parts
    .filter(({ point }) => point.value !== null)
    .sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
  const most = max(known, ({ point }) => point.value ?? 0);
  const largest = known.filter(({ point }) => point.value === most);
  const others = known.filter(({ point }) => point.value !== most);
  const missing = parts.filter(({ point }) => point.value === null);
  const list = (some: readonly Part[]): string =>
    formatList(
      language,
      some.map((part) => describePart(part, language)),
    );
  return [
    ...(largest.length > 0 ? [t('charts.describe.largest', { series, parts: list(largest) })] : []),
    ...(others.length > 0
      ? [t('charts.describe.others', { count: others.length, parts: list(others) })]
      : []),
    ...(complete
      ? []
      : [
          t('charts.describe.unknown-parts', {
            labels: formatList(
              language,
              missing.map(({ point }) => t('charts.describe.quoted', { label: point.label })),
            ),
          }),
        ]),
  ];
}

function describePart({ point: { label, text }, share }: Part, { t }: Language): string {
  return share === ''
    ? t('charts.describe.figure', { label, value: text })
    : t('charts.describe.part', { label, share, value: text });
}
