import { coverDataset } from '../coverage.ts';
import { listFolderFiles } from '../folder-files.ts';
import type { WholeSubject } from '../history.ts';
import { fileUrl } from '../site-file.ts';
import { findDatasetSubject } from '../subject.ts';
import { pageUrls } from './address.ts';

/** Gives the datasets with what they cover and their files. */
export function listDatasets(subject: WholeSubject): unknown[] {
  const { catalogue, site } = subject;
  return [...catalogue.datasets.values()].map((dataset) => {
    const { from = null, to = null, areas } = coverDataset(dataset);
    const { one } = findDatasetSubject(catalogue, dataset.id, site);
    return {
      id: dataset.id,
      title: dataset.title,
      description: dataset.description,
      version: dataset.version,
      updated: dataset.updated,
      updateFrequency: dataset.updateFrequency,
      license: { name: dataset.license.name, url: dataset.license.path },
      rows: dataset.rows.length,
      from,
      to,
      areas,
      indicators: [...new Set(dataset.observations.map(({ indicator }) => indicator))],
      page: pageUrls(site, 'datasets', dataset.id),
      files: listFolderFiles({ ...subject, one }).map((file) => ({
        format: file.format,
        purpose: file.purpose,
        language: file.locale ?? null,
        mediaType: file.mediaType,
        url: fileUrl(site, file),
      })),
    };
  });
}
