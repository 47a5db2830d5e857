import { locales, type Labels, type Locale } from '../catalogue/locale.ts';
import { getMessages, type MessageKey, type MessageValues } from '../i18n/message.ts';

/** Gives one text in every language. */
export function inEveryLanguage(say: (locale: Locale) => string): Labels {
  return { kk: say('kk'), ru: say('ru') };
}

/** Gives a message in every language with the same values. */
export function sayInEveryLanguage(key: MessageKey, values?: MessageValues): Labels {
  return inEveryLanguage((locale) => getMessages(locale)(key, values));
}

/** Gives a message in every language on one line, for headings that both readers share. */
export function sayTogether(key: MessageKey, values?: MessageValues): string {
  return joinLabels(sayInEveryLanguage(key, values));
}

/** Gives both texts on one line; one where they are the same. */
export function joinLabels(labels: Labels): string {
  return [...new Set(Object.values(labels))].join(' · ');
}

/** A text with its language, as JSON-LD writes it. */
export type LanguageValue = { readonly '@value': string; readonly '@language': string };

/** Gives a text in every language for JSON-LD. */
export function toLanguageValues(labels: Labels): LanguageValue[] {
  return locales.map((locale) => ({ '@value': labels[locale], '@language': locale }));
}
