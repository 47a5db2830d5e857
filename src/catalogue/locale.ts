/** The languages of the site. A third one: add its code here, its folder under src/i18n and its columns in data/. */
export const locales = ['kk', 'ru'] as const;

export type Locale = (typeof locales)[number];

/** One text in every language of the site. */
export type Labels = Readonly<Record<Locale, string>>;

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}
