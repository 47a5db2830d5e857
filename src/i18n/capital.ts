import type { Locale } from '../catalogue/locale.ts';
import { localeTag } from './tag.ts';

/**
 * Gives a label of a code list as it begins a heading or a line.
 * @example capitalize('kk', 'оңалту орталығы') // => 'Оңалту орталығы'
 */
export function capitalize(locale: Locale, text: string): string {
  return text.charAt(0).toLocaleUpperCase(localeTag[locale]) + text.slice(1);
}

/**
 * Gives a label as it stands inside a phrase; an abbreviation stays as it is.
 * @example uncapitalize('kk', 'Оңалту орталығы') // => 'оңалту орталығы'
 */
export function uncapitalize(locale: Locale, text: string): string {
  const second = text.charAt(1);
  const isAbbreviation = second !== '' && second === second.toLocaleUpperCase(localeTag[locale]);
  return isAbbreviation ? text : text.charAt(0).toLocaleLowerCase(localeTag[locale]) + text.slice(1);
}

/**
 * Gives labels of a code list as one list in running text.
 * @example joinLabels('kk', ['Отбасылар', 'Қарттар']) // => 'Отбасылар, қарттар'
 */
export function joinLabels(locale: Locale, labels: readonly string[]): string {
  return labels.map((label, index) => (index === 0 ? capitalize : uncapitalize)(locale, label)).join(', ');
}
