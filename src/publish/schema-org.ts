import type { Locale } from '../catalogue/locale.ts';
import { locales } from '../catalogue/locale.ts';
import { pageAddress } from '../i18n/address.ts';
import { getMessages } from '../i18n/message.ts';
import { citeBook } from './cite.ts';
import { toCitation } from './citation.ts';
import { coverDataset } from './coverage.ts';
import type { DescribedFile } from './describe-files.ts';
import { findSources } from './source-name.ts';
import { dataUrl, licenceOf, pageUrl, type DatasetSubject } from './subject.ts';

/**
 * Gives a dataset as search engines know one (https://schema.org/Dataset), in the language of the page that embeds it.
 * @param files the dataset's files with sizes, from `describeFolder`
 */
export function describeForSearch(
  subject: DatasetSubject,
  files: readonly DescribedFile[],
  locale: Locale,
): Record<string, unknown> {
  const { catalogue, dataset, table, site } = subject;
  const t = getMessages(locale);
  const { from, to, areas } = coverDataset(dataset);
  const organization = {
    '@type': 'Organization',
    name: t('site.name'),
    url: new URL(pageAddress(locale), site).href,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${pageUrl(subject, locale)}#dataset`,
    name: dataset.title[locale],
    alternateName: locales.filter((other) => other !== locale).map((other) => dataset.title[other]),
    description: dataset.description[locale],
    url: pageUrl(subject, locale),
    identifier: dataUrl(site, dataset.id),
    version: dataset.version,
    dateModified: dataset.updated,
    inLanguage: locales,
    license: licenceOf(subject).path,
    isAccessibleForFree: true,
    creator: organization,
    publisher: organization,
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: t('site.name'),
      url: dataUrl(site, 'catalog.jsonld'),
    },
    creditText: citeBook(toCitation(subject), locale),
    isBasedOn: findSources(catalogue, [table]).flatMap(({ url }) => url ?? []),
    ...(from && to ? { temporalCoverage: from === to ? from : `${from}/${to}` } : {}),
    spatialCoverage: areas.flatMap((code) => {
      const area = catalogue.areas.get(code);
      return area ? [{ '@type': 'Place', name: area.name[locale], identifier: `ISO 3166-2 ${code}` }] : [];
    }),
    variableMeasured: listVariables(subject, locale),
    distribution: files.filter(isOffered(locale)).map(describeDownload),
  };
}

function listVariables({ catalogue, dataset }: DatasetSubject, locale: Locale): Record<string, unknown>[] {
  const ids = new Set(dataset.observations.map(({ indicator }) => indicator));
  return [...ids].flatMap((id) => {
    const indicator = catalogue.indicators.get(id);
    if (!indicator) return [];
    const unit = catalogue.units.get(indicator.unit);
    return [
      {
        '@type': 'PropertyValue',
        propertyID: id,
        name: indicator.label[locale],
        description: indicator.definition[locale],
        ...(unit ? { unitText: unit.label[locale] } : {}),
      },
    ];
  });
}

/** The data itself, in forms whose labels this reader understands. */
function isOffered(locale: Locale): (file: DescribedFile) => boolean {
  return (file) =>
    ['table', 'whole', 'map'].includes(file.purpose) && (file.locale === undefined || file.locale === locale);
}

function describeDownload({ format, mediaType, url, bytes, sha256 }: DescribedFile): Record<string, unknown> {
  return {
    '@type': 'DataDownload',
    name: format,
    encodingFormat: mediaType.split(';')[0],
    contentUrl: url,
    contentSize: `${bytes} B`,
    sha256,
  };
}
