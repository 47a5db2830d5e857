import type { Labels } from '../../catalogue/locale.ts';
import { locales } from '../../catalogue/locale.ts';
import { periodPrecision, type Period } from '../../catalogue/period.ts';
import { coverDataset } from '../coverage.ts';
import type { DescribedFile } from '../describe-files.ts';
import { spoken, type PrefixedName, type RdfNode, type RdfValue } from '../rdf.ts';
import { findSources } from '../source-name.ts';
import { dataUrl, pageUrl, toDatasetSubject, type DatasetSubject, type PackageSubject } from '../subject.ts';
import { distributionIri, isDistributed } from './distribution.ts';
import { findFrequency, kazakhstan, languages, publicAccess, theme } from './vocabulary.ts';

/** Gives the name of a package in the web of data. */
export function datasetIri({ one, site }: PackageSubject): string {
  return dataUrl(site, one.descriptor.name);
}

/** Gives a package as a dataset of the catalogue, and the time it covers. */
export function describeDataset(
  subject: PackageSubject,
  files: readonly DescribedFile[],
  publisher: string,
): RdfNode[] {
  const { catalogue, one } = subject;
  const { name, titles, descriptions, version, updated, updateFrequency } = one.descriptor;
  const frequency = findFrequency(updateFrequency);
  const dataset = toDatasetSubject(subject);
  const temporal = dataset ? describeTime(dataset) : [];
  return [
    {
      id: datasetIri(subject),
      types: ['dcat:Dataset'],
      properties: [
        ['dct:title', ...spoken(titles)],
        ['dct:description', ...spoken(descriptions)],
        ['dct:identifier', { text: name, type: 'xsd:string' }],
        ['dct:publisher', { iri: publisher }],
        ['dcat:version', { text: version, type: 'xsd:string' }],
        ['dct:modified', { text: updated, type: 'xsd:date' }],
        ['dct:accrualPeriodicity', ...(frequency ? [{ iri: frequency }] : [])],
        ['dct:accessRights', { iri: publicAccess }],
        ['dct:language', ...locales.map((locale) => ({ iri: languages[locale] }))],
        ['dct:spatial', { iri: kazakhstan }],
        ['dct:temporal', ...temporal.map(({ id }) => ({ iri: id }))],
        ['dcat:theme', { iri: theme }],
        ['dcat:keyword', ...(dataset ? listKeywords(dataset) : [])],
        ['dcat:landingPage', ...locales.map((locale) => ({ iri: pageUrl(subject, locale) }))],
        [
          'dct:source',
          ...findSources(catalogue, one.tables).flatMap(({ url }) => (url ? [{ iri: url }] : [])),
        ],
        ['dcat:distribution', ...files.filter(isDistributed).map((file) => ({ iri: distributionIri(file) }))],
      ],
    },
    ...temporal,
  ];
}

function listKeywords({ catalogue, dataset }: DatasetSubject): RdfValue[] {
  const ids = new Set(dataset.observations.map(({ indicator }) => indicator));
  const labels = [...ids].flatMap((id): Labels[] => {
    const indicator = catalogue.indicators.get(id);
    return indicator ? [indicator.label] : [];
  });
  return labels.flatMap(spoken);
}

const precisions: Readonly<Record<ReturnType<typeof periodPrecision>, PrefixedName>> = {
  day: 'xsd:date',
  month: 'xsd:gYearMonth',
  year: 'xsd:gYear',
};

function describeTime(subject: DatasetSubject): RdfNode[] {
  const { from, to } = coverDataset(subject.dataset);
  if (!from || !to) return [];
  const say = (period: Period): RdfValue => ({ text: period, type: precisions[periodPrecision(period)] });
  return [
    {
      id: `${datasetIri(subject)}#time`,
      types: ['dct:PeriodOfTime'],
      properties: [
        ['dcat:startDate', say(from)],
        ['dcat:endDate', say(to)],
      ],
    },
  ];
}
