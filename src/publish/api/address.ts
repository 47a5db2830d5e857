import type { Labels } from '../../catalogue/locale.ts';
import { fileAddress, pageAddress, type Section } from '../../i18n/address.ts';
import type { Site } from '../subject.ts';
import { inEveryLanguage } from '../wording.ts';

/** Folder of the API from the site's root; the number changes only when answers change their shape. */
export const apiFolder = 'api/v1';

/** Gives the full address of an answer of the API. */
export function apiUrl(site: Site, file: string): string {
  return new URL(fileAddress(`${apiFolder}/${file}`), site).href;
}

/** Gives the full addresses of a page in every language. */
export function pageUrls(site: Site, section: Section, ...rest: readonly string[]): Labels {
  return inEveryLanguage((locale) => new URL(pageAddress(locale, section, ...rest), site).href);
}
