import type { Locale } from '../catalogue/locale.ts';
import { parsePeriod, type IsoDate } from '../catalogue/period.ts';
import { getMessages } from '../i18n/message.ts';
import { formatPeriodShort } from '../i18n/period.ts';
import type { Citation } from './citation.ts';

/**
 * Gives a citation as bibliographies in Kazakhstan have it (GOST 7.1-2003, electronic resource).
 * @example citeBook(citation, 'ru') // => 'Число людей с инвалидностью [Электронный ресурс] : набор данных / Атлас поддержки. – Версия 1.0.0. – 24.11.2026. – URL: https://…'
 */
export function citeBook({ title, site, version, updated, url }: Citation, locale: Locale): string {
  return getMessages(locale)('publish.cite.book', {
    title: title[locale],
    site: site[locale],
    version,
    date: printDay(updated),
    url: url[locale],
  });
}

/** Gives a citation in APA style, 7th edition: author, year, title with version, kind, address. */
export function citeApa({ title, site, version, updated, url }: Citation, locale: Locale): string {
  const t = getMessages(locale);
  const said = t('publish.cite.apa.version', { version });
  return `${site[locale]}. (${updated.slice(0, 4)}). ${title[locale]} (${said}) [${t('publish.cite.apa.kind')}]. ${url[locale]}`;
}

function printDay(day: IsoDate): string {
  const period = parsePeriod(day);
  return period ? formatPeriodShort(period) : day;
}
