import type { Locale } from '../../catalogue/locale.ts';

// Codes of the EU Publications Office that DCAT-AP 3 asks for (https://semiceu.github.io/DCAT-AP/releases/3.0.0/, section 10).

const authority = 'http://publications.europa.eu/resource/authority';

/** The theme "population and society". */
export const theme = `${authority}/data-theme/SOCI`;
export const themes = `${authority}/data-theme`;
export const publicAccess = `${authority}/access-right/PUBLIC`;
export const kazakhstan = `${authority}/country/KAZ`;

export const languages: Readonly<Record<Locale, string>> = {
  kk: `${authority}/language/KAZ`,
  ru: `${authority}/language/RUS`,
};

const frequencies: Readonly<Record<string, string>> = {
  irregular: 'IRREG',
  P1Y: 'ANNUAL',
  P6M: 'ANNUAL_2',
  P3M: 'QUARTERLY',
  P1M: 'MONTHLY',
  P1W: 'WEEKLY',
  P1D: 'DAILY',
};

/** Gives the frequency that an `updateFrequency` means; undefined for one that the list does not have. */
export function findFrequency(duration: string): string | undefined {
  const code = frequencies[duration];
  return code && `${authority}/frequency/${code}`;
}

const fileTypes: Readonly<Record<string, string>> = {
  CSV: 'CSV',
  XLSX: 'XLSX',
  JSON: 'JSON',
  'JSON-stat': 'JSON',
  TopoJSON: 'JSON',
  GeoJSON: 'GEOJSON',
  ZIP: 'ZIP',
};

/** Gives the file type of a format; undefined for one that the list may not have. */
export function findFileType(format: string): string | undefined {
  const code = fileTypes[format];
  return code && `${authority}/file-type/${code}`;
}

/** Gives the address of a media type in the register; parameters such as the encoding are left out. */
export function mediaTypeIri(mediaType: string): string {
  return `https://www.iana.org/assignments/media-types/${mediaType.split(';')[0] ?? ''}`;
}
