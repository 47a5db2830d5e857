import type { Language } from '../i18n/language.ts';
import { formatList } from './list.ts';

/** More places than this are counted and not named. */
const mostNamed = 6;

type Place = { readonly label: string };

/** Gives the words for places without any value; none where there is no such place. */
export function sayMissing(places: readonly Place[], axis: 'region' | 'other', language: Language): string[] {
  if (places.length === 0) return [];
  return [language.t('charts.describe.missing', { axis, ...namePlaces(places, axis, language) })];
}

/** Gives what a message needs to name places, or to count them where they are many. */
export function namePlaces(places: readonly Place[], axis: 'region' | 'other', language: Language) {
  const labels = places.map(({ label }) => (axis === 'region' ? label : quoteLabel(label, language)));
  return {
    count: places.length,
    named: places.length > mostNamed ? 'no' : 'yes',
    places: formatList(language, labels),
  };
}

/** Gives what a sentence on one place or series is about: a region as an answer to "where", anything else quoted. */
export function nameSubject(
  { label, inLabel }: { label: string; inLabel?: string | undefined },
  language: Language,
): string {
  if (inLabel === undefined) return quoteLabel(label, language);
  return language.t('charts.describe.in-region', { place: inLabel });
}

/** Gives a label as it stands in a sentence. */
export function quoteLabel(label: string, { t }: Language): string {
  return t('charts.describe.quoted', { label });
}
