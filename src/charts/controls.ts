import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import { parsePeriod } from '../catalogue/period.ts';
import type { View, ViewKind } from '../catalogue/view.ts';
import type { Language } from '../i18n/language.ts';
import type { MessageKey } from '../i18n/message.ts';
import { formatPeriod } from '../i18n/period.ts';
import type { ViewModel } from './model.ts';
import { listPeriods } from './periods.ts';
import { getWholes, listParts } from './shares.ts';

/** What a reader can change about a view; an empty list is nothing to choose. */
export type Controls = {
  /** From the oldest to the newest; the view's own state has no period and stands where its figures belong. */
  readonly periods: readonly { readonly period: string; readonly label: string }[];
  /** What can be taken out of the drawing, and the attribute by which its marks know it. */
  readonly toggles: {
    readonly by: 'series' | 'key';
    readonly items: readonly { readonly key: string; readonly label: string }[];
  };
  /** Orders of the rows; the first is that of the build. */
  readonly orders: readonly { readonly order: string; readonly label: MessageKey }[];
};

/** Kinds whose series are lines, bars or dots of one drawing. */
const bySeries: readonly ViewKind[] = ['bars', 'line', 'dumbbell'];
/** Kinds whose parts are named in a legend. */
const byPart: readonly ViewKind[] = ['parts', 'stacked', 'waffle'];
/** Kinds that have a row for each place. */
const inRows: readonly ViewKind[] = ['bars', 'dumbbell'];
const leastRows = 4;

/** Gives what a reader can change about a view. */
export function getControls(
  model: ViewModel,
  catalogue: Catalogue,
  dataset: Dataset,
  language: Language,
): Controls {
  return {
    periods: getPeriods(catalogue, dataset, model.view, language),
    toggles: getToggles(model, language),
    orders: getOrders(model),
  };
}

function getPeriods(
  catalogue: Catalogue,
  dataset: Dataset,
  view: View,
  { locale, t }: Language,
): Controls['periods'] {
  const others = listPeriods(catalogue, dataset, view).map((period) => ({
    period: period as string,
    label: formatPeriod(locale, period),
    at: period as string,
  }));
  if (others.length === 0) return [];
  // The newest figure of each place is newer than any date.
  const own =
    view.period === 'latest'
      ? { period: '', label: t('view.period.latest'), at: '9999' }
      : { period: '', label: nameOwn(view.period, locale), at: view.period };
  return [...others, own]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ period, label }) => ({ period, label }));
}

function nameOwn(text: string, locale: Language['locale']): string {
  const period = parsePeriod(text);
  if (!period) throw new Error(`no period: ${text}`);
  return formatPeriod(locale, period);
}

function getToggles(model: ViewModel, language: Language): Controls['toggles'] {
  const { kind } = model.view;
  const several = model.series.length > 1;
  if (several && bySeries.includes(kind)) return { by: 'series', items: model.series };
  if (several && byPart.includes(kind)) return { by: 'key', items: listParts(getWholes(model, language)) };
  return { by: 'series', items: [] };
}

function getOrders({ view, points, datesDiffer, series }: ViewModel): Controls['orders'] {
  const places = new Set(points.filter(({ value }) => value !== null).map(({ key }) => key)).size;
  if (!inRows.includes(view.kind) || view.across === 'period' || places < leastRows) return [];
  const byValue = view.across === 'region' && series.length === 1;
  return [
    { order: '', label: byValue ? 'view.order.high' : 'view.order.own' },
    ...(byValue ? [] : [{ order: '-value', label: 'view.order.high' } as const]),
    { order: 'value', label: 'view.order.low' },
    { order: 'name', label: 'view.order.name' },
    ...(datesDiffer ? [{ order: '-date', label: 'view.order.new' } as const] : []),
  ];
}
