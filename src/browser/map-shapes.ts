import { geoJSON, latLngBounds, Polygon, type LatLngBounds, type Map as LeafletMap } from 'leaflet';
import type { RegionData } from '../map/region-data.ts';
import { letPageAnswer } from './answering.ts';
import { hatchId } from './map-hatch.ts';

export type Shape = { readonly layer: Polygon; readonly path: SVGPathElement };

/** Gives the part of the map that the regions fill. */
export function findBounds({ features }: GeoJSON.FeatureCollection): LatLngBounds {
  const corners = features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates.flat();
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
  });
  const longitudes = corners.map(([longitude = 0]) => longitude);
  const latitudes = corners.map(([, latitude = 0]) => latitude);
  return latLngBounds(
    [Math.min(...latitudes), Math.min(...longitudes)],
    [Math.max(...latitudes), Math.max(...longitudes)],
  );
}

/**
 * Draws the regions on a map that shows their part of the world. On a slow telephone each takes some hundredths of a second:
 * the page may answer after each.
 * @returns the shapes by the code of their region
 */
export async function drawShapes(
  map: LeafletMap,
  { features }: GeoJSON.FeatureCollection,
  regions: readonly RegionData[],
): Promise<ReadonlyMap<string, Shape>> {
  const looks = new Map<unknown, string>(regions.map(({ code, look }) => [code, look]));
  const group = geoJSON(undefined, {
    style: (feature) => ({
      className: `stage-region ${looks.get(feature?.id) ?? 'no-data'}`,
      fillColor: `url(#${hatchId})`,
    }),
  }).addTo(map);
  for (const one of features) {
    await letPageAnswer();
    group.addData(one);
  }
  const shapes = new Map<string, Shape>();
  group.eachLayer((layer) => {
    const path = layer instanceof Polygon ? layer.getElement() : undefined;
    if (!(layer instanceof Polygon) || !(path instanceof SVGPathElement)) return;
    shapes.set(String(layer.feature?.id), { layer, path });
  });
  return shapes;
}
