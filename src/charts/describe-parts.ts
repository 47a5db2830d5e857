import { max, min } from 'd3';
import type { Language } from '../i18n/language.ts';
import { quoteLabel } from './describe-missing.ts';
import { formatList } from './list.ts';
import type { ViewModel } from './model.ts';
import { getWholes, listParts, type Part, type Whole } from './shares.ts';

/** As many wholes are told one by one; of more, each part's highest and lowest share is. */
const mostTold = 4;

/** Gives the largest part of each whole and the others by size; then what is missing. */
export function describeParts(model: ViewModel, language: Language): string[] {
  const wholes = getWholes(model, language);
  const several = wholes.length > 1;
  const sentences =
    wholes.length > mostTold
      ? describeRanges(model, wholes, language)
      : wholes.flatMap((whole) => describeWhole(whole, language, several));
  return [...sentences, ...wholes.flatMap((whole) => describeUnknown(whole, language, several))];
}

function describeWhole({ label, parts }: Whole, language: Language, several: boolean): string[] {
  const { t } = language;
  const series = several ? label : 'none';
  const known = parts
    .filter(({ point }) => point.value !== null)
    .sort((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0));
  const [only] = known;
  if (only && parts.length === 1)
    return [t('charts.describe.part-alone', { series, part: describePart(only, language) })];
  const most = max(known, ({ point }) => point.value ?? 0);
  const largest = known.filter(({ point }) => point.value === most);
  const others = known.filter(({ point }) => point.value !== most);
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
  ];
}

/** For each part the wholes in which its share is highest and lowest; those that can not be measured are passed over. */
function describeRanges(model: ViewModel, wholes: readonly Whole[], language: Language): string[] {
  const measurable = wholes.filter((whole) => whole.measurable);
  return listParts(measurable).flatMap(({ key, label }) => {
    const shares = measurable.flatMap((whole) => {
      const part = whole.parts.find(({ point }) => point.key === key && point.value !== null);
      return part ? [{ fraction: part.fraction, part, place: placeOf(model, whole) }] : [];
    });
    const [high, low] = [max(shares, ({ fraction }) => fraction), min(shares, ({ fraction }) => fraction)];
    const [first] = shares;
    if (!first || high === undefined || low === undefined) return [];
    const name = quoteLabel(label, language);
    if (high === low)
      return [language.t('charts.describe.share-same', { label: name, share: shareOf(first.part) })];
    const at = (fraction: number): { places: string; share: string } => {
      const own = shares.filter((one) => one.fraction === fraction);
      const places = formatList(
        language,
        own.map(({ place }) => place),
      );
      return { places, share: own[0] ? shareOf(own[0].part) : '' };
    };
    const [highest, lowest] = [at(high), at(low)];
    return [
      language.t('charts.describe.share-range', {
        label: name,
        high: highest.places,
        highShare: highest.share,
        low: lowest.places,
        lowShare: lowest.share,
      }),
    ];
  });
}

function placeOf({ series }: ViewModel, whole: Whole): string {
  return series.find(({ key }) => key === whole.series)?.inLabel ?? whole.label;
}

/** The share as the drawing prints it; published shares as their source says them. */
function shareOf({ share, point }: Part): string {
  return share === '' ? point.text : share;
}

function describeUnknown(whole: Whole, language: Language, several: boolean): string[] {
  if (whole.complete) return [];
  const labels = whole.parts
    .filter(({ point }) => point.value === null)
    .map(({ point }) => quoteLabel(point.label, language));
  return [
    language.t('charts.describe.unknown-parts', {
      series: several ? whole.label : 'none',
      shares: whole.measurable ? 'yes' : 'no',
      labels: formatList(language, labels),
    }),
  ];
}

function describePart({ point: { label, text }, share }: Part, { t }: Language): string {
  return share === ''
    ? t('charts.describe.figure', { label, value: text })
    : t('charts.describe.part', { label, share, value: text });
}
