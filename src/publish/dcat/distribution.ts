import { locales } from '../../catalogue/locale.ts';
import type { DescribedFile } from '../describe-files.ts';
import type { RdfNode } from '../rdf.ts';
import type { Purpose } from '../site-file.ts';
import { licenceOf, type PackageSubject } from '../subject.ts';
import { findFileType, languages, mediaTypeIri } from './vocabulary.ts';

/** Files that hold the data; what only describes them is no distribution. */
const distributed: readonly Purpose[] = ['table', 'whole', 'map', 'portal'];

export function isDistributed({ purpose }: DescribedFile): boolean {
  return distributed.includes(purpose);
}

/** Gives a file as a distribution of its dataset, and its checksum. */
export function describeDistribution(subject: PackageSubject, file: DescribedFile): RdfNode[] {
  const { url, format, locale, mediaType, bytes, sha256, path } = file;
  const fileType = findFileType(format);
  const name = path.split('/').at(-1) ?? path;
  return [
    {
      id: distributionIri(file),
      types: ['dcat:Distribution'],
      properties: [
        ['dct:title', ...locales.map((language) => ({ text: `${format}: ${name}`, language }))],
        ['dcat:accessURL', { iri: url }],
        ['dcat:downloadURL', { iri: url }],
        ['dcat:mediaType', { iri: mediaTypeIri(mediaType) }],
        ['dct:format', ...(fileType ? [{ iri: fileType }] : [])],
        ['dct:license', { iri: licenceOf(subject).path }],
        ['dct:modified', { text: subject.one.descriptor.updated, type: 'xsd:date' }],
        ['dct:language', ...(locale ? [locale] : locales).map((one) => ({ iri: languages[one] }))],
        ['dcat:byteSize', { text: String(bytes), type: 'xsd:nonNegativeInteger' }],
        ['spdx:checksum', { iri: `${url}#checksum` }],
      ],
    },
    {
      id: `${url}#checksum`,
      types: ['spdx:Checksum'],
      properties: [
        ['spdx:algorithm', { iri: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' }],
        ['spdx:checksumValue', { text: sha256, type: 'xsd:hexBinary' }],
      ],
    },
  ];
}

export function distributionIri({ url }: DescribedFile): string {
  return `${url}#distribution`;
}
