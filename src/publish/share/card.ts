import type { Article } from '../../catalogue/article.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import type { Locale } from '../../catalogue/locale.ts';
import type { AreaCode, Region } from '../../catalogue/region.ts';
import { getMessages } from '../../i18n/message.ts';

/** What the picture of a page says to those with whom it is shared. */
export type ShareCard = {
  readonly locale: Locale;
  /** Below /share/, without an ending: `kk/articles/how-to-apply`. */
  readonly path: string;
  readonly siteName: string;
  /** What kind of page it is. */
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  /** The regions that the page speaks of; all of them for the whole country. */
  readonly regions: readonly AreaCode[];
};

/** Gives the cards of a language: of the site itself, of each article, dataset and region. */
export function listCards(catalogue: Catalogue, locale: Locale): ShareCard[] {
  const t = getMessages(locale);
  const site: ShareCard = {
    locale,
    path: `${locale}/site`,
    siteName: t('site.name'),
    kind: '',
    title: t('site.home.title'),
    text: t('site.footer.rule'),
    regions: ['KZ'],
  };
  return [
    site,
    ...catalogue.articles.map((article) => ({ ...site, ...tellArticle(article, locale) })),
    ...[...catalogue.datasets.values()].map((dataset) => ({ ...site, ...tellDataset(dataset, locale) })),
    ...catalogue.regions.map((region) => ({ ...site, ...tellRegion(region, locale) })),
  ];
}

type Telling = Pick<ShareCard, 'path' | 'kind' | 'title' | 'text' | 'regions'>;

function tellArticle({ slug, kind, title, summary, regions }: Article, locale: Locale): Telling {
  return {
    path: `${locale}/articles/${slug}`,
    kind: getMessages(locale)(`articles.kind.${kind}`),
    title: title[locale],
    text: summary[locale],
    regions,
  };
}

function tellDataset({ id, title, description, observations }: Dataset, locale: Locale): Telling {
  return {
    path: `${locale}/datasets/${id}`,
    kind: getMessages(locale)('share.dataset'),
    title: title[locale],
    text: description[locale],
    regions: [...new Set(observations.map(({ area }) => area))],
  };
}

function tellRegion({ slug, code, name, inName }: Region, locale: Locale): Telling {
  const t = getMessages(locale);
  return {
    path: `${locale}/regions/${slug}`,
    kind: t('share.region'),
    title: name[locale],
    text: t('region.description', { inRegion: inName[locale] }),
    regions: [code],
  };
}
