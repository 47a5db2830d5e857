import type { ViewKind } from '../catalogue/view.ts';
import type { Language } from '../i18n/language.ts';
import { describeCards } from './describe-cards.ts';
import { describeCourses } from './describe-courses.ts';
import { describeParts } from './describe-parts.ts';
import { describeRanking } from './describe-ranking.ts';
import { describeTime } from './describe-time.ts';
import type { ViewModel } from './model.ts';

/** Gives whole sentences on what a view shows. */
export type Describe = (model: ViewModel, language: Language) => string[];

const byKind: Readonly<Record<ViewKind, Describe>> = {
  bars: describeBars,
  stacked: describeParts,
  parts: describeParts,
  waffle: describeParts,
  line: describeTime,
  multiples: describeCourses,
  dumbbell: describeDots,
  map: describeRanking,
  cards: describeCards,
};

/** Bars over time are told as time. */
function describeBars(model: ViewModel, language: Language): string[] {
  return model.view.across === 'period' ? describeTime(model, language) : describeRanking(model, language);
}

/** Dots of two dates are told as a change, dots of two groups as two rankings. */
function describeDots(model: ViewModel, language: Language): string[] {
  return model.view.series === 'period' ? describeCourses(model, language) : describeRanking(model, language);
}

/**
 * Gives one paragraph that says in words what the view shows, made from the same model as its chart, map and table.
 * @example 'Ең жоғары көрсеткіш — Түркістан облысында: 102 мың адам. …'
 */
export function describeView(model: ViewModel, language: Language): string {
  if (model.points.every((point) => point.value === null)) return language.t('charts.describe.none');
  const describe = byKind[model.view.kind];
  // A dash never begins a line.
  return describe(model, language).join(' ').replaceAll(' —', '\u00a0—');
}
