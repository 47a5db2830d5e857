import type { Locale } from '../catalogue/locale.ts';
import { periodPrecision, type Period } from '../catalogue/period.ts';
import { getMessages } from './message.ts';
import { localeTag } from './tag.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Gives a period as a date in a list, a cell or a caption.
 * @example formatPeriod('kk', '2023-07-01') // => '2023 ж. 1 шілде'
 * @example formatPeriod('ru', '2023-07') // => 'июль 2023 г.'
 */
export function formatPeriod(locale: Locale, period: Period): string {
  const precision = periodPrecision(period);
  if (precision === 'year') return getMessages(locale)('date.year', { year: period });
  const day = precision === 'day';
  return getFormat(locale, day).format(new Date(day ? period : `${period}-01`));
}

/**
 * Gives a period as the time for which a figure holds, in running text.
 * @example formatAsOf('kk', '2023-07-01') // => '2023 жылғы 1 шілдедегі жағдай бойынша'
 */
export function formatAsOf(locale: Locale, period: Period): string {
  const [year = '', month = '', day = ''] = period.split('-');
  return getMessages(locale)(`date.as-of.${periodPrecision(period)}`, {
    year,
    month: Number(month),
    day: String(Number(day)),
  });
}

/** The short form for axes and narrow cells: `01.07.2023`, `07.2023`, `2023`. */
export function formatPeriodShort(period: Period): string {
  return period.split('-').reverse().join('.');
}

function getFormat(locale: Locale, withDay: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${withDay}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(localeTag[locale], {
      year: 'numeric',
      month: 'long',
      ...(withDay ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}
