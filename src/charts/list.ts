import type { Language } from '../i18n/language.ts';

/**
 * Gives words as a list in running text. Not by `Intl.ListFormat`, which leaves out «және» in Kazakh lists of three.
 * @example formatList(kk, ['А', 'Б', 'В']) // => 'А, Б және В'
 */
export function formatList({ t }: Language, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return t('charts.list', { before: words.slice(0, -1).join(', '), last });
}
