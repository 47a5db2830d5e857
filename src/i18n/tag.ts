import type { Locale } from '../catalogue/locale.ts';

/** BCP 47 tags for `Intl` in Node; browsers must not be asked to format Kazakh (Chromium prints "2026 M09 1"). */
export const localeTag: Readonly<Record<Locale, string>> = { kk: 'kk-KZ', ru: 'ru-KZ' };

/** Tags for Open Graph. */
export const openGraphTag: Readonly<Record<Locale, string>> = { kk: 'kk_KZ', ru: 'ru_KZ' };
