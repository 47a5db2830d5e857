import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import { parsePeriod, periodYear, type IsoDate } from '../../catalogue/period.ts';
import type { Region } from '../../catalogue/region.ts';
import type { Language } from '../../i18n/language.ts';
import { formatPeriod } from '../../i18n/period.ts';

/** What a dataset covers, in words. */
export type Summary = {
  readonly rows: string;
  readonly period: string;
  readonly regions: string;
  /** Regions without a figure. */
  readonly missing: readonly Region[];
  readonly updated: string;
  readonly frequency: string;
};

/** Tells how much a dataset holds, from when to when, and where. */
export function summarize(catalogue: Catalogue, dataset: Dataset, language: Language): Summary {
  const { t } = language;
  const known = dataset.observations.filter(({ value }) => value !== null);
  const areas = new Set(known.map(({ area }) => area));
  const missing = catalogue.regions.filter(({ code }) => !areas.has(code));
  const count = catalogue.regions.length - missing.length;
  const regions = t('dataset.regions', { n: count, all: catalogue.regions.length });
  return {
    rows: t('dataset.rows', { n: dataset.rows.length }),
    period: describePeriod(dataset, language),
    regions: count > 0 && areas.has('KZ') ? t('dataset.regions.with-country', { regions }) : regions,
    missing,
    updated: formatDay(language, dataset.updated),
    frequency: t('dataset.frequency', { code: dataset.updateFrequency }),
  };
}

function describePeriod({ observations }: Dataset, { t }: Language): string {
  const years = observations.map(({ period }) => periodYear(period));
  if (years.length === 0) return t('data.none');
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? t('date.year', { year: from }) : t('dataset.period.range', { from, to });
}

/** Prints a day that stands in a descriptor. */
export function formatDay({ locale }: Language, day: IsoDate): string {
  const period = parsePeriod(day);
  return period ? formatPeriod(locale, period) : day;
}
