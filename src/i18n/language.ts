import { locales, type Labels, type Locale } from '../catalogue/locale.ts';
import { getMessages, type Translate } from './message.ts';

/** A language as components and drawings use it. */
export type Language = {
  readonly locale: Locale;
  readonly t: Translate;
  /** Picks this language's text. */
  readonly label: (labels: Labels) => string;
};

/** Gives the language of a page. */
export function getLanguage(locale: Locale): Language {
  return { locale, t: getMessages(locale), label: (labels) => labels[locale] };
}

/** Gives the language that a reader of this one may know besides. */
export function otherLanguage({ locale }: Language): Language {
  return getLanguage(locales.find((one) => one !== locale) ?? locale);
}
