import { locales } from '../catalogue/locale.ts';
import { toCatalogJsonLd, toCatalogTurtle } from './dcat.ts';
import { feedFile, toChangesFeed } from './feed.ts';
import { listFolderFiles } from './folder-files.ts';
import { listGeoFiles } from './geo-files.ts';
import { listHsdsFiles } from './hsds/files.ts';
import { listVersionFiles, type HistorySubject, type WholeSubject } from './history.ts';
import { assertPaths, type SiteFile } from './site-file.ts';
import { isVersioned } from './version.ts';
import { toWholePackage } from './whole-package.ts';

/** Gives the files of the folders below /data/: `/data/<package>/<file>`, `/data/geo/<file>` and `/data/hsds/<file>`. */
export function listAllFolderFiles(subject: WholeSubject): SiteFile[] {
  const files = [
    ...eachPackage(subject).flatMap(listFolderFiles),
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

/** Gives the files that tell of the whole: `/data/<file>`. Lists of all files are made after the build (scripts/manifest.ts). */
export function listWholeFiles(subject: WholeSubject): SiteFile[] {
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
