import type { Catalogue } from '../../catalogue/catalogue.ts';
import { locales, type Locale } from '../../catalogue/locale.ts';
import { fileAddress } from '../../i18n/address.ts';
import type { SiteFile } from '../site-file.ts';
import { listCards } from './card.ts';
import { toSharePng } from './png.ts';

const folder = 'share';

/** Gives the pictures for sharing: of the site, of each article, dataset and region, in each language. */
export function listShareFiles(catalogue: Catalogue): Pick<SiteFile, 'path' | 'mediaType' | 'toBytes'>[] {
  return locales
    .flatMap((locale) => listCards(catalogue, locale))
    .map((card) => ({
      path: `${folder}/${card.path}.png`,
      mediaType: 'image/png',
      toBytes: () => toSharePng(card),
    }));
}

/**
 * Gives the address of a page's picture for sharing.
 * @param page section and id of an article, dataset or region; without it the picture of the site
 */
export function shareAddress(locale: Locale, page: readonly string[] = ['site']): string {
  return fileAddress([folder, locale, `${page.join('/')}.png`].join('/'));
}
