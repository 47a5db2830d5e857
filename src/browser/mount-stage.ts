import { map as createMap, type Map as LeafletMap } from 'leaflet';
import type { Topology } from 'topojson-specification';
import type { RegionData } from '../map/region-data.ts';
import { letPageAnswer } from './answering.ts';
import { toRegions } from './boundaries.ts';
import { drawShapes, findBounds } from './map-shapes.ts';
import { MapStage } from './map-stage.ts';
import { CountryView } from './map-view.ts';
import { allowsMotion } from './motion.ts';
import { copyTemplate, findPart } from './parts.ts';

const closestZoom = 13;

/**
 * Puts the map that zooms in the place of the drawing inside `host`, and its lists in the place of the list. On a slow telephone
 * this is long work, so it lets the page answer between its steps.
 */
export async function mountStage(host: HTMLElement, topology: Topology): Promise<void> {
  await letPageAnswer();
  const features = toRegions(topology);
  const bounds = findBounds(features);
  await letPageAnswer();
  const sheet = findPart(host, '[data-map-sheet]', HTMLElement);
  const focused = sheet.querySelector<SVGElement>('a:focus')?.dataset['region'];
  const stage = copyTemplate(host, '[data-stage]');
  const lists = copyTemplate(host, '[data-lists]');
  sheet.append(stage);
  findPart(host, '[data-map-side]', HTMLElement).append(lists);
  // Nothing answers before all is there.
  for (const part of [stage, lists]) part.inert = true;
  // The drawing must be out of the way before the map measures its own room.
  host.dataset['state'] = 'drawing';
  try {
    const regions: RegionData[] = JSON.parse(host.dataset['regions'] ?? '[]');
    const map = makeMap(findPart(stage, '[data-canvas]', HTMLElement));
    await letPageAnswer();
    const view = new CountryView(map, bounds);
    const shapes = await drawShapes(map, features, regions);
    await letPageAnswer();
    const mounted = new MapStage({ host, stage, lists }, { map, view, shapes, bounds }, regions);
    await letPageAnswer();
    for (const part of [stage, lists]) part.inert = false;
    mounted.restore(focused);
    host.dataset['state'] = 'ready';
  } catch (error) {
    stage.remove();
    lists.remove();
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
