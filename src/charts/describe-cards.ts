import type { Language } from '../i18n/language.ts';
import { formatList } from './list.ts';
import type { ViewModel } from './model.ts';

/** Gives the figures of the cards one after the other. */
export function describeCards({ points }: ViewModel, language: Language): string[] {
  const { t } = language;
  const figures = points.map(({ label, text }) => t('charts.describe.figure', { label, value: text }));
  return [t('charts.describe.figures', { figures: formatList(language, figures) })];
}
