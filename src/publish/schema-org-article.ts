import type { Article } from '../catalogue/article.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { locales, type Locale } from '../catalogue/locale.ts';
import { fileAddress, pageAddress } from '../i18n/address.ts';
import { getMessages } from '../i18n/message.ts';
import { cardSize } from './share/draw.ts';
import { shareAddress } from './share/files.ts';

/** What is told of an article, and where the site stands. */
export type ArticleSubject = { readonly catalogue: Catalogue; readonly article: Article; readonly site: URL };

/**
 * Gives an article as search engines know one (https://schema.org/NewsArticle; explainers are https://schema.org/Article),
 * in the language of the page that embeds it.
 */
export function describeArticle(
  { catalogue, article, site }: ArticleSubject,
  locale: Locale,
): Record<string, unknown> {
  const t = getMessages(locale);
  const absolute = (address: string): string => new URL(address, site).href;
  const urlIn = (one: Locale): string => absolute(pageAddress(one, 'articles', article.slug));
  const organization = {
    '@type': 'Organization',
    name: t('site.name'),
    url: absolute(pageAddress(locale)),
    logo: { '@type': 'ImageObject', url: absolute(fileAddress('favicon.svg')) },
  };
  return {
    '@context': 'https://schema.org',
    '@type': article.kind === 'explainer' ? 'Article' : 'NewsArticle',
    '@id': `${urlIn(locale)}#article`,
    mainEntityOfPage: urlIn(locale),
    headline: article.title[locale],
    description: article.summary[locale],
    image: {
      '@type': 'ImageObject',
      url: absolute(shareAddress(locale, ['articles', article.slug])),
      ...cardSize,
    },
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    inLanguage: locale,
    wordCount: article.words[locale],
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    author: organization,
    publisher: organization,
    articleSection: article.topics.flatMap(
      (code) => catalogue.codes.get('topics')?.get(code)?.label[locale] ?? [],
    ),
    spatialCoverage: article.regions.flatMap((code) => {
      const area = catalogue.areas.get(code);
      return area ? [{ '@type': 'Place', name: area.name[locale], identifier: `ISO 3166-2 ${code}` }] : [];
    }),
    citation: article.sources.flatMap((id) => citeSource(catalogue, id)),
    isBasedOn: article.datasets.map((id) => absolute(pageAddress(locale, 'datasets', id))),
    workTranslation: locales
      .filter((other) => other !== locale)
      .map((other) => ({ '@id': `${urlIn(other)}#article`, inLanguage: other })),
  };
}

function citeSource({ sources }: Catalogue, id: Article['sources'][number]): Record<string, unknown>[] {
  const source = sources.get(id);
  if (!source) return [];
  const { title, publisher, date, url, language } = source;
  return [
    {
      '@type': 'CreativeWork',
      name: title,
      publisher: { '@type': 'Organization', name: publisher },
      inLanguage: language,
      ...(date ? { datePublished: date } : {}),
      ...(url ? { url } : {}),
    },
  ];
}
