import { locales } from '../catalogue/locale.ts';
import { listApiFiles } from './api/answers.ts';
import { toCatalogJsonLd, toCatalogTurtle } from './dcat.ts';
import { feedFile, toChangesFeed } from './feed.ts';
import { listFolderFiles } from './folder-files.ts';
import { listGeoFiles } from './geo-files.ts';
import { listHsdsFiles, listProfileFiles } from './hsds/files.ts';
import { listVersionFiles, type HistorySubject, type WholeSubject } from './history.ts';
import { toChecksums, toManifest, toWholeManifest } from './manifest.ts';
import { assertPaths, type SiteFile } from './site-file.ts';
import { isVersioned } from './version.ts';
import { toWholePackage } from './whole-package.ts';

/**
 * Gives the files of the folders below /data/: `/data/<package>/<file>`, manifests included, `/data/geo/<file>` and
 * `/data/hsds/<file>`.
 */
export function listAllFolderFiles(subject: WholeSubject): SiteFile[] {
  const packages = eachPackage(subject);
  const files = [
    ...packages.flatMap(listFolderFiles),
    ...packages.map((one): SiteFile => ({
      path: `data/${one.one.descriptor.name}/manifest.json`,
      ...{ format: 'JSON', purpose: 'metadata', mediaType: 'application/json' },
      toBytes: () => toManifest(one),
    })),
    ...listGeoFiles(subject),
    ...listHsdsFiles(subject),
  ];
  assertPaths(files);
  return files;
}

/** Gives the files that stay: `/data/<package>/v/<version>/<file>`. */
export function listAllVersionFiles(subject: WholeSubject): SiteFile[] {
  return eachPackage(subject).filter(isVersioned).flatMap(listVersionFiles);
}

/** Gives the files that tell of the whole: `/data/<file>`. The two lists of files hold every file below /data/ and /api/ but themselves. */
export function listWholeFiles(subject: WholeSubject): SiteFile[] {
  const described = listDescriptions(subject);
  const listed = (): SiteFile[] => [
    ...described,
    ...listAllFolderFiles(subject),
    ...listProfileFiles(),
    ...listAllVersionFiles(subject),
    ...listApiFiles(subject),
  ];
  return [
    ...described,
    {
      path: 'data/manifest.json',
      ...{ format: 'JSON', purpose: 'metadata', mediaType: 'application/json' },
      toBytes: () => toWholeManifest(subject, listed()),
    },
    {
      path: 'data/SHA256SUMS.txt',
      ...{ format: 'SHA256SUMS', purpose: 'metadata', mediaType: 'text/plain; charset=utf-8' },
      toBytes: () => toChecksums(subject, listed()),
    },
  ];
}

function listDescriptions(subject: WholeSubject): SiteFile[] {
  return [
    {
      path: 'data/datapackage.json',
      ...{ format: 'Data Package', purpose: 'metadata', mediaType: 'application/json' },
      toBytes: () => toWholePackage(subject.catalogue, subject.site),
    },
    {
      path: 'data/catalog.jsonld',
      ...{ format: 'DCAT-AP', purpose: 'metadata', mediaType: 'application/ld+json' },
      toBytes: () => toCatalogJsonLd(subject),
    },
    {
      path: 'data/catalog.ttl',
      ...{ format: 'DCAT-AP', purpose: 'metadata', mediaType: 'text/turtle; charset=utf-8' },
      toBytes: () => toCatalogTurtle(subject),
    },
    ...locales.map((locale): SiteFile => ({
      path: `data/${feedFile(locale)}`,
      ...{ format: 'Atom', purpose: 'history', locale, mediaType: 'application/atom+xml' },
      toBytes: () => toChangesFeed(subject, locale),
    })),
  ];
}

function eachPackage(subject: WholeSubject): HistorySubject[] {
  return subject.catalogue.packages.map((one) => ({ ...subject, one }));
}
