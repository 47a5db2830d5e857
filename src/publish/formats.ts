import { locales } from '../catalogue/locale.ts';
import type { MessageKey } from '../i18n/message.ts';
import { toBibtex, toCslJson, toRis } from './cite-files.ts';
import { toCitation } from './citation.ts';
import { isCentres, toCentresGeoJson } from './centres-geojson.ts';
import { toCroissant } from './croissant.ts';
import { toCsv } from './csv.ts';
import { toCsvw } from './csvw.ts';
import { descriptorFile, toDataPackage } from './datapackage.ts';
import { splitUploads, toEgovJson, toEgovXlsx } from './egov.ts';
import { encodeJson, encodeText } from './encode.ts';
import { hasRegions, toFiguresGeoJson, toFiguresTopoJson } from './geojson.ts';
import { toJson } from './json.ts';
import { toJsonStat } from './jsonstat.ts';
import { toLabelledCsv } from './labelled-csv.ts';
import { toParquet } from './parquet.ts';
import type { SiteFile } from './site-file.ts';
import type { DatasetSubject, PackageSubject, TableSubject } from './subject.ts';
import { fitsXlsx, toXlsx } from './xlsx.ts';
import { toZip } from './zip.ts';

/** A file of a package, named within its folder. */
export type FolderFile = Omit<SiteFile, 'path'> & { readonly name: string; readonly about: MessageKey };

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const csv = 'text/csv; charset=utf-8';
const json = 'application/json';

/** Makes the files of a table. A new format is a file beside this one and an entry here. */
export const tableFormats: readonly ((subject: TableSubject) => readonly FolderFile[])[] = [
  ({ table }) => [
    {
      name: `${table.name}.csv`,
      ...{ format: 'CSV', purpose: 'table', mediaType: csv, about: 'publish.about.csv' },
      toBytes: () => toCsv(table),
    },
  ],
  (subject) =>
    fitsXlsx(subject)
      ? [
          {
            name: `${subject.table.name}.xlsx`,
            ...{ format: 'XLSX', purpose: 'table', mediaType: xlsx, about: 'publish.about.xlsx' },
            toBytes: () => toXlsx(subject),
          },
        ]
      : [],
  (subject) =>
    locales.map((locale) => ({
      name: `${subject.table.name}.${locale}.csv`,
      ...{ format: 'CSV', purpose: 'table', locale, mediaType: csv, about: 'publish.about.csv-labelled' },
      toBytes: () => toLabelledCsv(subject, locale),
    })),
  ({ table }) => [
    {
      name: `${table.name}.json`,
      ...{ format: 'JSON', purpose: 'table', mediaType: json, about: 'publish.about.json' },
      toBytes: () => toJson(table),
    },
  ],
  (subject) => [
    {
      name: `${subject.table.name}.parquet`,
      ...{
        format: 'Parquet',
        purpose: 'table',
        mediaType: 'application/vnd.apache.parquet',
        about: 'publish.about.parquet',
      },
      toBytes: () => toParquet(subject),
    },
    {
      name: `${subject.table.name}.csv-metadata.json`,
      ...{
        format: 'CSVW',
        purpose: 'metadata',
        mediaType: 'application/csvm+json',
        about: 'publish.about.csvw',
      },
      toBytes: () => toCsvw(subject),
    },
  ],
  (subject) =>
    isCentres(subject)
      ? [
          {
            name: `${subject.table.name}.geojson`,
            ...{
              format: 'GeoJSON',
              purpose: 'map',
              mediaType: 'application/geo+json',
              about: 'publish.about.centres-geojson',
            },
            toBytes: () => toCentresGeoJson(subject),
          },
        ]
      : [],
];

/** Makes the files of a package as a whole. */
export const packageFormats: readonly ((subject: PackageSubject) => readonly FolderFile[])[] = [
  ({ catalogue, one }) => [
    {
      name: descriptorFile,
      ...{ format: 'Data Package', purpose: 'metadata', mediaType: json, about: 'publish.about.datapackage' },
      toBytes: () => toDataPackage(catalogue, one),
    },
  ],
  (subject) => [
    {
      name: `${subject.one.descriptor.name}.zip`,
      ...{ format: 'ZIP', purpose: 'whole', mediaType: 'application/zip', about: 'publish.about.zip' },
      toBytes: () => toZip(subject),
    },
  ],
  (subject) => [
    {
      name: 'cite.bib',
      ...{
        format: 'BibTeX',
        purpose: 'cite',
        mediaType: 'application/x-bibtex',
        about: 'publish.about.cite',
      },
      toBytes: () => encodeText(toBibtex(toCitation(subject))),
    },
    {
      name: 'cite.ris',
      ...{
        format: 'RIS',
        purpose: 'cite',
        mediaType: 'application/x-research-info-systems',
        about: 'publish.about.cite',
      },
      toBytes: () => encodeText(toRis(toCitation(subject))),
    },
    {
      name: 'cite.json',
      ...{
        format: 'CSL-JSON',
        purpose: 'cite',
        mediaType: 'application/vnd.citationstyles.csl+json',
        about: 'publish.about.cite',
      },
      toBytes: () => encodeJson(toCslJson(toCitation(subject))),
    },
  ],
];

/** Makes the files that only a dataset has. */
export const datasetFormats: readonly ((subject: DatasetSubject) => readonly FolderFile[])[] = [
  (subject) =>
    locales.map((locale) => ({
      name: `${subject.dataset.id}.${locale}.jsonstat.json`,
      ...{ format: 'JSON-stat', purpose: 'table', locale, mediaType: json, about: 'publish.about.jsonstat' },
      toBytes: () => toJsonStat(subject, locale),
    })),
  (subject) =>
    hasRegions(subject)
      ? [
          {
            name: `${subject.dataset.id}.geojson`,
            ...{
              format: 'GeoJSON',
              purpose: 'map',
              mediaType: 'application/geo+json',
              about: 'publish.about.geojson',
            },
            toBytes: () => toFiguresGeoJson(subject),
          },
          {
            name: `${subject.dataset.id}.topojson`,
            ...{ format: 'TopoJSON', purpose: 'map', mediaType: json, about: 'publish.about.topojson' },
            toBytes: () => toFiguresTopoJson(subject),
          },
        ]
      : [],
  (subject) =>
    splitUploads(subject).flatMap((upload): FolderFile[] => {
      const name = `${subject.dataset.id}.egov${upload.of > 1 ? `-${upload.part}` : ''}`;
      return [
        {
          name: `${name}.json`,
          ...{ format: 'JSON', purpose: 'portal', mediaType: json, about: 'publish.about.portal' },
          toBytes: () => toEgovJson(subject, upload),
        },
        {
          name: `${name}.xlsx`,
          ...{ format: 'XLSX', purpose: 'portal', mediaType: xlsx, about: 'publish.about.portal' },
          toBytes: () => toEgovXlsx(subject, upload),
        },
      ];
    }),
  (subject) => [
    {
      name: 'croissant.json',
      ...{
        format: 'Croissant',
        purpose: 'metadata',
        mediaType: 'application/ld+json',
        about: 'publish.about.croissant',
      },
      toBytes: () => toCroissant(subject),
    },
  ],
];
