import { locales } from '../catalogue/locale.ts';
import { fileAddress } from '../i18n/address.ts';
import { datasetIri, describeDataset } from './dcat/dataset.ts';
import { describeDistribution, isDistributed } from './dcat/distribution.ts';
import { kazakhstan, languages, themes } from './dcat/vocabulary.ts';
import { encodeJson, encodeText } from './encode.ts';
import { describeFolder } from './describe-files.ts';
import type { WholeSubject } from './history.ts';
import { spoken, toJsonLd, toTurtle, type RdfNode } from './rdf.ts';
import { dataUrl, licenceOf, type PackageSubject, type Site } from './subject.ts';
import { sayInEveryLanguage } from './wording.ts';

/** Gives the catalogue of all packages as DCAT-AP 3 in Turtle. */
export async function toCatalogTurtle(subject: WholeSubject): Promise<Uint8Array> {
  return encodeText(toTurtle(await describeCatalog(subject)));
}

/** Gives the same as JSON-LD. */
export async function toCatalogJsonLd(subject: WholeSubject): Promise<Uint8Array> {
  return encodeJson(toJsonLd(await describeCatalog(subject)));
}

/** Gives the catalogue, its publisher, its API, its datasets and their distributions (https://semiceu.github.io/DCAT-AP/releases/3.0.0/). */
async function describeCatalog(subject: WholeSubject): Promise<RdfNode[]> {
  const { catalogue, site } = subject;
  const publisher = dataUrl(site, 'catalog#publisher');
  const packages = catalogue.packages.map((one) => ({ ...subject, one }));
  const described = await Promise.all(
    packages.map(async (one) => {
      const files = await describeFolder(one);
      return [
        ...describeDataset(one, files, publisher),
        ...files.filter(isDistributed).flatMap((file) => describeDistribution(one, file)),
      ];
    }),
  );
  return [
    describeRoot(subject, packages, publisher),
    {
      id: publisher,
      types: ['foaf:Agent'],
      properties: [['foaf:name', ...spoken(sayInEveryLanguage('site.name'))]],
    },
    describeService(subject, packages, publisher),
    ...described.flat(),
  ];
}

function describeRoot(
  { site }: WholeSubject,
  packages: readonly PackageSubject[],
  publisher: string,
): RdfNode {
  const updated = packages
    .map(({ one }) => one.descriptor.updated)
    .sort()
    .at(-1);
  const licences = new Set(packages.map((one) => licenceOf(one).path));
  return {
    id: dataUrl(site, 'catalog'),
    types: ['dcat:Catalog'],
    properties: [
      ['dct:title', ...spoken(sayInEveryLanguage('site.name'))],
      ['dct:description', ...spoken(sayInEveryLanguage('site.footer.what'))],
      ['dct:publisher', { iri: publisher }],
      ['dct:modified', ...(updated ? [{ text: updated, type: 'xsd:date' } as const] : [])],
      ['dct:language', ...locales.map((locale) => ({ iri: languages[locale] }))],
      ['dct:license', ...[...licences].map((iri) => ({ iri }))],
      ['dct:spatial', { iri: kazakhstan }],
      // DCAT-AP allows one: the page that lets the reader choose a language.
      ['foaf:homepage', { iri: new URL(fileAddress(''), site).href }],
      ['dcat:themeTaxonomy', { iri: themes }],
      ['dcat:dataset', ...packages.map((one) => ({ iri: datasetIri(one) }))],
      ['dcat:service', { iri: serviceIri(site) }],
    ],
  };
}

function describeService(
  { site }: WholeSubject,
  packages: readonly PackageSubject[],
  publisher: string,
): RdfNode {
  return {
    id: serviceIri(site),
    types: ['dcat:DataService'],
    properties: [
      ['dct:title', ...spoken(sayInEveryLanguage('publish.api.title'))],
      ['dct:description', ...spoken(sayInEveryLanguage('publish.api.about'))],
      ['dct:publisher', { iri: publisher }],
      ['dcat:endpointURL', { iri: new URL(fileAddress('api/v1/'), site).href }],
      ['dcat:endpointDescription', { iri: new URL(fileAddress('api/v1/openapi.json'), site).href }],
      ['dcat:servesDataset', ...packages.map((one) => ({ iri: datasetIri(one) }))],
    ],
  };
}

function serviceIri(site: Site): string {
  return new URL(fileAddress('api/v1/#service'), site).href;
}
