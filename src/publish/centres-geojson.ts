import type { Cell } from '../catalogue/dataset.ts';
import { pointOf } from '../directory/label.ts';
import { nameCentre } from '../directory/name.ts';
import { pageUrls } from './api/address.ts';
import { encodeCompactJson } from './encode.ts';
import { getLanguage } from '../i18n/language.ts';
import { licenceOf, pageUrl, type TableSubject } from './subject.ts';
import { inEveryLanguage } from './wording.ts';

/** True for the table of centres: the only one whose rows are places. */
export function isCentres({ one, table }: TableSubject): boolean {
  return one.descriptor.name === 'centres' && table.name === 'centres';
}

/**
 * Gives the directory as GeoJSON (RFC 7946): a feature for each entry, with the columns of the table as properties. Its point is the
 * address or only the middle of the settlement, as `precision` says; where no point is known the geometry is null.
 */
export function toCentresGeoJson(subject: TableSubject): Uint8Array {
  const { catalogue, one, table, site } = subject;
  const names = table.schema.fields.map(({ name }) => name);
  const features = table.rows.flatMap(({ key, cells }) => {
    const row = catalogue.centres.get(key);
    if (!row) return [];
    const point = pointOf(catalogue, row);
    const heading = inEveryLanguage((locale) => nameCentre(catalogue, key, getLanguage(locale)).heading);
    const page = pageUrls(site, 'centres', key);
    return [
      {
        type: 'Feature',
        id: key,
        geometry: point ? { type: 'Point', coordinates: [point.longitude, point.latitude] } : null,
        properties: {
          heading_kk: heading.kk,
          heading_ru: heading.ru,
          ...toProperties(names, cells),
          page_kk: page.kk,
          page_ru: page.ru,
        },
      },
    ];
  });
  const { name, titles, version, updated } = one.descriptor;
  return encodeCompactJson({
    type: 'FeatureCollection',
    name,
    titles,
    version,
    updated,
    license: licenceOf(subject).path,
    pages: inEveryLanguage((locale) => pageUrl(subject, locale)),
    features,
  });
}

/** The geometry says where; empty cells are null. */
function toProperties(names: readonly string[], cells: readonly Cell[]): Record<string, Cell> {
  const pairs = names.map((name, index) => [name, cells[index] ?? null] as const);
  return Object.fromEntries(pairs.filter(([name]) => name !== 'lat' && name !== 'lon'));
}
