import { locales } from '../catalogue/locale.ts';
import { getLanguage } from '../i18n/language.ts';
import { getMapCentres } from '../map/centres.ts';
import { toRegionsGeoJson } from '../map/geojson.ts';
import { encodeCompactJson, encodeText } from './encode.ts';
import type { WholeSubject } from './history.ts';
import type { SiteFile } from './site-file.ts';

/** Gives what the maps of the site load, and whoever draws maps elsewhere: `/data/geo/<file>`. */
export function listGeoFiles({ catalogue }: WholeSubject): SiteFile[] {
  return [
    {
      path: 'data/geo/regions.geojson',
      ...{ format: 'GeoJSON', purpose: 'map', mediaType: 'application/geo+json' },
      toBytes: () => encodeText(toRegionsGeoJson(catalogue)),
    },
    {
      path: 'data/geo/regions.topojson',
      ...{ format: 'TopoJSON', purpose: 'map', mediaType: 'application/json' },
      toBytes: () => encodeCompactJson(catalogue.geography.topology),
    },
    ...locales.map((locale): SiteFile => ({
      path: `data/geo/centres.${locale}.json`,
      ...{ format: 'JSON', purpose: 'map', locale, mediaType: 'application/json' },
      toBytes: () => encodeCompactJson(getMapCentres(catalogue, getLanguage(locale))),
    })),
  ];
}
