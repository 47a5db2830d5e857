import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Language } from '../../i18n/language.ts';
import type { Listing, ListingPage } from './listing.ts';

/** Gives the name of a list as a link says it: «Дети и семьи», «область Абай», «2026 год». */
export function nameListing(
  catalogue: Catalogue,
  { kind, key }: Pick<Listing, 'kind' | 'key'>,
  language: Language,
): string {
  const { t, label } = language;
  if (kind === 'all') return t('articles.all');
  if (kind === 'year') return t('articles.year', { year: key });
  const named =
    kind === 'topic'
      ? catalogue.codes.get('topics')?.get(key)?.label
      : catalogue.regions.find(({ slug }) => slug === key)?.name;
  if (!named) throw new Error(`no name for the list of articles ${kind}/${key}`);
  return label(named);
}

/** Gives the title of a page of a list: «Мақалалар: Балалар мен отбасылар, 2-бет». */
export function titleListing(catalogue: Catalogue, listing: ListingPage, language: Language): string {
  const { t } = language;
  const title =
    listing.kind === 'all'
      ? t('articles.title')
      : t('articles.title.list', { name: nameListing(catalogue, listing, language) });
  return listing.page === 1 ? title : t('articles.title.page', { title, page: String(listing.page) });
}
