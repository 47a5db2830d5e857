import { isLocale, locales, type Locale } from '../catalogue/locale.ts';

/** The kinds of pages below a language, as in the address. */
export type Section =
  | 'map'
  | 'compare'
  | 'regions'
  | 'datasets'
  | 'api'
  | 'centres'
  | 'articles'
  | 'sources'
  | 'methodology'
  | 'about'
  | 'accessibility'
  | 'privacy'
  | 'offline'
  | 'glossary'
  | 'search'
  | 'embed';

/** Gives the address of a page, with the base path and a slash at the end; without a section the home page. */
export function pageAddress(locale: Locale, section?: Section, ...rest: readonly string[]): string {
  return [basePath() + locale, ...(section ? [section] : []), ...rest, ''].join('/');
}

/** Gives the address of a published file: `dataAddress('population', 'population.csv')`. */
export function dataAddress(...parts: readonly string[]): string {
  return `${basePath()}data/${parts.join('/')}`;
}

/** Gives the address of a file in public/. */
export function fileAddress(path: string): string {
  return basePath() + path;
}

/** Gives the address of the same page in another language; for an address outside the languages, that language's home page. */
export function twinAddress(pathname: string, locale: Locale): string {
  const below = pathname.startsWith(basePath()) ? pathname.slice(basePath().length) : '';
  const [first, ...rest] = below.split('/');
  return isLocale(first) ? [basePath() + locale, ...rest].join('/') : pageAddress(locale);
}

/** Gives the language that an address belongs to; the first one for addresses outside the languages. */
export function localeOf(pathname: string): Locale {
  const first = pathname.slice(basePath().length).split('/')[0];
  return isLocale(first) ? first : locales[0];
}

/** The base path under which the site is served, with slashes at both ends. */
function basePath(): string {
  const base = import.meta.env?.BASE_URL ?? '/';
  return base.endsWith('/') ? base : `${base}/`;
}
