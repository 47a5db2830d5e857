import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Source } from '../../catalogue/source.ts';
import type { Language } from '../../i18n/language.ts';
import { formatPeriod } from '../../i18n/period.ts';

/** Gives the title of a source's page, unlike that of any other: the source's own, then publisher and date where needed. */
export function titleSource(catalogue: Catalogue, source: Source, { locale, t }: Language): string {
  const { title, publisher, date } = source;
  const alike = [...catalogue.sources.values()].filter((other) => other.title === title);
  if (alike.length === 1) return title;
  const sameDate = alike.filter((other) => other.publisher === publisher && other.date === date);
  const full = date
    ? t('source.title.dated', { title, publisher, date: formatPeriod(locale, date) })
    : t('source.title.undated', { title, publisher });
  return sameDate.length === 1 ? full : `${full} · ${source.id}`;
}
