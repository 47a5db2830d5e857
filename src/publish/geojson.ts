import { locales } from '../catalogue/locale.ts';
import type { Region } from '../catalogue/region.ts';
import { toRegionsGeoJson } from '../map/geojson.ts';
import { getRegionObject } from '../map/shape.ts';
import { encodeCompactJson } from './encode.ts';
import { findRegionFigures, type RegionProperties } from './region-figures.ts';
import { licenceOf, pageUrl, type DatasetSubject } from './subject.ts';

/** True when a dataset has a figure of any region. */
export function hasRegions({ dataset }: DatasetSubject): boolean {
  return dataset.observations.some(({ area }) => area !== 'KZ');
}

/**
 * Gives the regions as GeoJSON (RFC 7946) with the newest figures of a dataset: flat properties for programs that colour maps
 * (`<indicator>` and `<indicator>_period`), and `figures` with every one of them, its date and source.
 */
export function toFiguresGeoJson(subject: DatasetSubject): Uint8Array {
  const { catalogue, dataset } = subject;
  const figures = findRegionFigures(dataset);
  const collection = JSON.parse(toRegionsGeoJson(catalogue)) as FeatureCollection;
  return encodeCompactJson({
    type: 'FeatureCollection',
    ...describeFile(subject),
    features: collection.features.map((one) => ({
      ...one,
      properties: { ...one.properties, ...toProperties(figures.get(one.id)) },
    })),
  });
}

/** Gives the same as TopoJSON: borders once, a fraction of the size. */
export function toFiguresTopoJson(subject: DatasetSubject): Uint8Array {
  const { catalogue, dataset } = subject;
  const { topology } = catalogue.geography;
  const object = getRegionObject(topology);
  const figures = findRegionFigures(dataset);
  const regions = new Map(catalogue.regions.map((region) => [String(region.code), region]));
  const geometries = object.geometries.map((one) => {
    const region = regions.get(String(one.id));
    if (!region) return one;
    return { ...one, properties: { ...nameRegion(region), ...toProperties(figures.get(region.code)) } };
  });
  return encodeCompactJson({
    ...topology,
    ...describeFile(subject),
    objects: { regions: { ...object, geometries } },
  });
}

type FeatureCollection = {
  readonly features: readonly {
    readonly id: Region['code'];
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
};

function toProperties(known: RegionProperties | undefined): Record<string, unknown> {
  return { ...known?.flat, figures: known?.figures ?? [] };
}

function nameRegion({ code, kato, type, name, nameEn }: Region): Record<string, string> {
  return { code, kato, type, name_kk: name.kk, name_ru: name.ru, name_en: nameEn };
}

/** Members that the standards allow beside their own. */
function describeFile(subject: DatasetSubject): Record<string, unknown> {
  const { catalogue, dataset } = subject;
  return {
    name: dataset.id,
    titles: dataset.title,
    version: dataset.version,
    updated: dataset.updated,
    license: licenceOf(subject).path,
    boundaries: catalogue.geography.credit,
    pages: locales.map((locale) => pageUrl(subject, locale)),
  };
}
