import type { Locale } from '../catalogue/locale.ts';
import { localeTag } from './tag.ts';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * Gives a number as printed in a language, with at most `digits` decimals.
 * @example formatNumber('kk', 711.8, 1) // => '711,8'
 */
export function formatNumber(locale: Locale, value: number, digits = 0): string {
  const key = `${locale} ${digits}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(localeTag[locale], { maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(value).replace('-', '−');
}
