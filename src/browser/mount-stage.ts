import { map as createMap, type Map as LeafletMap } from 'leaflet';
import type { Topology } from 'topojson-specification';
import type { RegionData } from '../map/region-data.ts';
import { letPageAnswer } from './answering.ts';
import { toRegions } from './boundaries.ts';
import { drawShapes, findBounds } from './map-shapes.ts';
import { MapStage, type Focused } from './map-stage.ts';
import { CountryView } from './map-view.ts';
import { allowsMotion } from './motion.ts';
import { copyTemplate, findPart } from './parts.ts';

const closestZoom = 13;

/**
 * Puts the map that zooms in the place of the drawing inside `host`, and its lists in the place of the list. On a slow telephone
 * this is long work, so it lets the page answer between its steps. Throws when it cannot; all is then as it was.
 */
export async function mountStage(host: HTMLElement, topology: Topology): Promise<MapStage> {
  await letPageAnswer();
  const features = toRegions(topology);
  const bounds = findBounds(features);
  await letPageAnswer();
  const stage = findPart(host, '[data-map-sheet]', HTMLElement);
  const canvas = findPart(stage, '[data-canvas]', HTMLElement);
  const side = findPart(host, '[data-map-side]', HTMLElement);
  const focused: Focused = {
    map: stage.querySelector<SVGElement>('a:focus')?.dataset['region'],
    list: side.querySelector<HTMLElement>('[data-region]:focus-within')?.dataset['region'],
  };
  const lists = copyTemplate(host, '[data-lists]');
  side.append(lists);
  // Nothing answers before all is there.
  for (const part of [canvas, lists]) part.inert = true;
  // The drawing must be out of the way before the map measures its own room.
  host.dataset['state'] = 'drawing';
  let map: LeafletMap | undefined;
  try {
    const regions: RegionData[] = JSON.parse(host.dataset['regions'] ?? '[]');
    map = makeMap(canvas);
    await letPageAnswer();
    const view = new CountryView(map, bounds);
    const shapes = await drawShapes(map, features, regions);
    await letPageAnswer();
    const mounted = new MapStage({ host, stage, lists }, { map, view, shapes, bounds }, regions);
    await letPageAnswer();
    for (const part of [canvas, lists]) part.inert = false;
    mounted.restore(focused);
    return mounted;
  } catch (error) {
    map?.remove();
    lists.remove();
    canvas.inert = false;
    throw error;
  }
}

function makeMap(canvas: HTMLElement): LeafletMap {
  const moves = allowsMotion();
  return createMap(canvas, {
    zoomControl: false,
    attributionControl: false,
    // The wheel and one finger belong to the page until the reader has zoomed in.
    scrollWheelZoom: false,
    zoomSnap: 0.1,
    maxZoom: closestZoom,
    zoomAnimation: moves,
    fadeAnimation: moves,
    markerZoomAnimation: moves,
    inertia: moves,
  });
}
