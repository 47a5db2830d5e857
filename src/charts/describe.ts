import type { ViewKind } from '../catalogue/view.ts';
import type { Language } from '../i18n/language.ts';
import { describeCards } from './describe-cards.ts';
import { describeParts } from './describe-parts.ts';
import { describeRanking } from './describe-ranking.ts';
import { describeTime } from './describe-time.ts';
import type { ViewModel } from './model.ts';

/** Gives whole sentences on what a view shows. */
export type Describe = (model: ViewModel, language: Language) => string[];

const byKind: Readonly<Record<ViewKind, Describe>> = {
  bars: describeRanking,
  stacked: describeParts,
  parts: describeParts,
  waffle: describeParts,
  line: describeTime,
  multiples: describeTime,
  dumbbell: describeRanking,
  map: describeRanking,
  cards: describeCards,
};

/**
 * Gives one paragraph that says in words what the view shows, made from the same model as its chart, map and table.
 * @example 'Ең жоғары көрсеткіш — Түркістан облысында: 102 мың адам. …'
 */
export function describeView(model: ViewModel, language: Language): string {
  if (model.points.every((point) => point.value === null)) return language.t('charts.describe.none');
  const overTime =
    model.view.across === 'period' && model.view.kind !== 'cards' && model.view.kind !== 'parts';
  const describe = overTime ? describeTime : byKind[model.view.kind];
  // A dash never begins a line.
  return describe(model, language).join(' ').replaceAll(' —', '\u00a0—');
}
