import { datasetFormats, packageFormats, tableFormats, type FolderFile } from './formats.ts';
import { toChangeLog, type HistorySubject } from './history.ts';
import { assertPaths, type SiteFile } from './site-file.ts';
import { toDatasetSubject } from './subject.ts';
import { isVersioned } from './version.ts';

/** Gives the files of a package's folder below /data/, without its manifest and its versions. */
export function listFolderFiles(subject: HistorySubject): SiteFile[] {
  const { one } = subject;
  const dataset = toDatasetSubject(subject);
  const made: FolderFile[] = [
    ...one.tables.flatMap((table) => tableFormats.flatMap((format) => format({ ...subject, table }))),
    ...(dataset ? datasetFormats.flatMap((format) => format(dataset)) : []),
    ...packageFormats.flatMap((format) => format(subject)),
    ...(isVersioned(subject) ? [changeLog(subject)] : []),
  ];
  const files = made.map(({ name, ...file }): SiteFile => ({
    path: `data/${one.descriptor.name}/${name}`,
    ...file,
  }));
  assertPaths(files);
  return files;
}

function changeLog(subject: HistorySubject): FolderFile {
  return {
    name: 'changes.json',
    ...{ format: 'JSON', purpose: 'history', mediaType: 'application/json', about: 'publish.about.changes' },
    toBytes: () => toChangeLog(subject),
  };
}
