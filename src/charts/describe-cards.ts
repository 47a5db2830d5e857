import { localeTag } from '../i18n/tag.ts';
import type { Language } from '../i18n/language.ts';
import type { ViewModel } from './model.ts';

/** Gives the figures of the cards one after the other, a sentence each: eight of them in one would not be followed. */
export function describeCards({ points }: ViewModel, { t, locale }: Language): string[] {
  return points.map(({ label, text }) => {
    const name = label.charAt(0).toLocaleUpperCase(localeTag[locale]) + label.slice(1);
    return t('charts.describe.card', { name, value: text });
  });
}
