import { map as createMap } from 'leaflet';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { RegionCode } from '../catalogue/region.ts';
import type { RegionData } from '../map/region-data.ts';
import { CentreLayer } from './map-centres.ts';
import { LabelLayer } from './map-labels.ts';
import { PopUp } from './map-pop-up.ts';
import { RegionLayer } from './map-regions.ts';
import { CountryView } from './map-view.ts';
import { copyTemplate, findPart } from './parts.ts';

/** Closer than this a region is not shown: its neighbours should stay in sight. */
const regionZoom = 8.5;
const closestZoom = 13;

/** Puts the map that zooms in the place of the drawing inside `host`. */
export function mountStage(host: HTMLElement, topology: Topology): void {
  const regions: RegionData[] = JSON.parse(host.dataset['regions'] ?? '[]');
  const sheet = findPart(host, '[data-map-sheet]', HTMLElement);
  const focused = sheet.querySelector<SVGElement>('a:focus')?.dataset['region'];
  const stage = copyTemplate(host, '[data-stage]');
  sheet.append(stage);
  // The drawing must be out of the way before the map measures its own room.
  sheet.dataset['state'] = 'ready';
  try {
    fillStage(host, stage, regions, topology, focused);
  } catch (error) {
    delete sheet.dataset['state'];
    throw error;
  }
}

function fillStage(
  host: HTMLElement,
  stage: HTMLElement,
  regions: readonly RegionData[],
  topology: Topology,
  focused: string | undefined,
): void {
  const canvas = findPart(stage, '[data-canvas]', HTMLElement);
  const select = findPart(stage, '[data-go]', HTMLSelectElement);
  const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = createMap(canvas, {
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
  const layer = new RegionLayer(map, toFeatures(topology), regions, {
    name: canvas.dataset['listName'] ?? '',
    onChoose: (code, opener) => choose(code, opener),
  });
  const view = new CountryView(map, layer.bounds);
  const popUp = new PopUp(map, canvas);
  const labels = new LabelLayer(map, layer, regions, (code) => choose(code));
  const centres = new CentreLayer(map, host, stage, popUp);

  const choose = (code: RegionCode, opener?: SVGElement): void => {
    const region = regions.find((one) => one.code === code);
    if (!region) return;
    popUp.close();
    layer.select(code);
    select.value = code;
    centres.showRegion(region);
    map.once('moveend', () => {
      const content = fillRegion(copyTemplate(host, '[data-region-pop-up]'), region);
      popUp.open({ lat: region.latitude, lng: region.longitude }, content, opener);
    });
    map.fitBounds(layer.boundsOf(code), { padding: [24, 24], maxZoom: regionZoom });
  };
  const showCountry = (): void => {
    popUp.close();
    layer.select(undefined);
    select.value = '';
    centres.showRegion(undefined);
    view.fit();
  };

  select.addEventListener('change', () => {
    const region = regions.find(({ code }) => code === select.value);
    if (region) choose(region.code);
    else showCountry();
  });
  for (const button of stage.querySelectorAll<HTMLButtonElement>('[data-zoom]')) {
    const step = Number(button.dataset['zoom']);
    button.addEventListener('click', () => (step === 0 ? showCountry() : map.zoomIn(step)));
  }
  map.on('zoomend resize', () => labels.update());
  labels.update();
  const start = regions.find(({ code }) => code === focused);
  if (start) layer.focus(start.code);
}

function toFeatures(topology: Topology): GeoJSON.FeatureCollection {
  const object = topology.objects['regions'];
  if (object?.type !== 'GeometryCollection') throw new Error('no object «regions» in the boundaries');
  return feature(topology, object);
}

function fillRegion(content: HTMLElement, region: RegionData): HTMLElement {
  content.setAttribute('aria-label', region.name);
  findPart(content, '[data-name]', HTMLElement).textContent = region.name;
  findPart(content, '[data-value]', HTMLElement).textContent = region.text;
  findPart(content, '[data-date]', HTMLElement).textContent = region.date;
  findPart(content, '[data-profile]', HTMLAnchorElement).href = region.href;
  return content;
}
