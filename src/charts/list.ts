import type { Locale } from '../catalogue/locale.ts';
import { localeTag } from '../i18n/tag.ts';

/** Gives words as a list in running text: «А, Б және В», «А, Б и В». */
export function formatList(locale: Locale, words: readonly string[]): string {
  return new Intl.ListFormat(localeTag[locale], { type: 'conjunction' }).format(words);
}
