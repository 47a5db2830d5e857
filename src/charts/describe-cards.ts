import { capitalize } from '../i18n/capital.ts';
import type { Language } from '../i18n/language.ts';
import type { ViewModel } from './model.ts';

/** Gives the figures of the cards one after the other, a sentence each: eight of them in one would not be followed. */
export function describeCards({ points }: ViewModel, { t, locale }: Language): string[] {
  return points.map(({ label, text }) =>
    t('charts.describe.card', { name: capitalize(locale, label), value: text }),
  );
}
