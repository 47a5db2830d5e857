import { encodeCompactJson } from '../encode.ts';
import type { WholeSubject } from '../history.ts';
import type { SiteFile } from '../site-file.ts';
import { licenceOf } from '../subject.ts';
import { apiFolder, apiUrl } from './address.ts';
import { listArticles } from './articles.ts';
import { listCentres } from './centres.ts';
import { listDatasets } from './datasets.ts';
import { describeIndicator, listIndicators, observationsFile, usedIndicators } from './indicators.ts';
import { listObservations } from './observations.ts';
import { toOpenApi } from './openapi.ts';
import { listRegions } from './regions.ts';
import type { EntryName } from './schema.ts';
import { listSources } from './sources.ts';

/** An answer of the API that is there once. A new one is a file beside this one and an entry here. */
export type Answer = {
  readonly file: string;
  readonly entry: EntryName;
  readonly list: (subject: WholeSubject) => unknown[];
};

export const answers: readonly Answer[] = [
  { file: 'datasets.json', entry: 'Dataset', list: listDatasets },
  { file: 'indicators.json', entry: 'Indicator', list: listIndicators },
  { file: 'regions.json', entry: 'Region', list: listRegions },
  { file: 'sources.json', entry: 'Source', list: listSources },
  { file: 'centres.json', entry: 'Centre', list: listCentres },
  { file: 'articles.json', entry: 'Article', list: listArticles },
];

/** Gives every file of the API: its answers, the figures of each indicator, and its description. */
export function listApiFiles(subject: WholeSubject): SiteFile[] {
  const { catalogue } = subject;
  return [
    ...answers.map(({ file, list }) => apiFile(file, () => ({ ...head(subject), data: list(subject) }))),
    ...usedIndicators(catalogue).map((indicator) =>
      apiFile(observationsFile(indicator), () => ({
        ...head(subject),
        indicator: describeIndicator(catalogue, indicator),
        data: listObservations(subject, indicator),
      })),
    ),
    apiFile('openapi.json', () => toOpenApi(subject, answers)),
  ];
}

/** What every answer begins with. */
function head({ catalogue, site }: WholeSubject): Record<string, unknown> {
  const licences = catalogue.packages.map((one) => licenceOf({ catalogue, one, site }).path);
  return { licenses: [...new Set(licences)], description: apiUrl(site, 'openapi.json') };
}

function apiFile(file: string, make: () => unknown): SiteFile {
  return {
    path: `${apiFolder}/${file}`,
    format: 'JSON',
    purpose: 'api',
    mediaType: 'application/json',
    toBytes: () => encodeCompactJson(make()),
  };
}
