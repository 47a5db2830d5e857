import { geoJSON, latLngBounds, map as createMap, type LatLngBounds } from 'leaflet';
import type { Topology } from 'topojson-specification';
import { sayCounted } from '../directory/finder/counted.ts';
import type { FinderCentre, FinderData } from '../directory/finder/data.ts';
import { groupPlaces } from '../map/cluster.ts';
import { toRegions } from './boundaries.ts';
import { make, makeButton } from './make.ts';
import { toMapCentre } from './finder-map-centre.ts';
import { CentreMarks } from './map-marks.ts';
import { PopUp } from './map-pop-up.ts';
import { CountryView } from './map-view.ts';

/** Closer than this nothing more is known of a place. */
const closest = 11;

/** Room round the marks, px. */
const padding: [number, number] = [32, 32];

/** The map beside the list of what was found. */
export type FinderMap = {
  /** Shows these centres and no others, all in sight. */
  readonly show: (centres: readonly FinderCentre[]) => void;
  /** Brings all that is shown into sight again. */
  readonly fit: () => void;
  /** True when a centre is in sight; while all are, those without a point count as seen. */
  readonly sees: (centre: FinderCentre) => boolean;
};

/**
 * Draws the map into `canvas`: regions as ground, centres as marks.
 * @param onMove called when the reader has moved the map
 */
export function drawFinderMap(
  canvas: HTMLElement,
  { data, topology, address }: { data: FinderData; topology: Topology; address: string },
  onMove: () => void,
): FinderMap {
  const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const map = createMap(canvas, {
    zoomControl: false,
    attributionControl: false,
    scrollWheelZoom: false,
    zoomSnap: 0.1,
    maxZoom: closest,
    // The list follows at once, and a press in the middle of a zoom would be lost.
    zoomAnimation: false,
    fadeAnimation: false,
    inertia: moves,
  });
  const ground = geoJSON(toRegions(topology), { style: { className: 'finder-region' }, interactive: false });
  map.fitBounds(ground.getBounds());
  ground.addTo(map);
  new CountryView(map, ground.getBounds());
  const marks = new CentreMarks(map, new PopUp(map, canvas), {
    count: (count) => sayCounted(data.texts.count, count),
    plannedCount: (count) => sayCounted(data.texts.foundPlanned, count),
    makePopUp: () => makePopUp(data),
  });
  let points = new Map<FinderCentre, readonly [number, number]>();
  let all: LatLngBounds | undefined;

  const fit = (): void => {
    if (all) map.fitBounds(all, { padding, maxZoom: closest - 2, animate: false });
  };
  const seesAll = (): boolean => !all || map.getBounds().contains(all);
  map.on('moveend', onMove);
  canvas.after(makeZoom(data, { zoom: (step) => map.zoomIn(step), fit }));
  return {
    show: (centres) => {
      const shown = centres.map((centre) => toMapCentre(centre, data, address));
      const known = new Set(points.keys());
      const isSame = known.size > 0 && centres.filter((one) => known.has(one)).length === known.size;
      points = new Map(
        centres.flatMap((centre, at) => {
          const { latitude = null, longitude = null } = shown[at] ?? {};
          return latitude === null || longitude === null ? [] : [[centre, [latitude, longitude] as const]];
        }),
      );
      if (isSame && points.size === known.size) return;
      all =
        points.size > 0 ? latLngBounds([...points.values()].map(([lat, lng]) => ({ lat, lng }))) : undefined;
      fit();
      marks.show(groupPlaces(shown));
    },
    fit,
    sees: (centre) => {
      const point = points.get(centre);
      if (!point) return seesAll();
      return seesAll() || map.getBounds().contains({ lat: point[0], lng: point[1] });
    },
  };
}

function makePopUp({ texts }: FinderData): HTMLElement {
  return make(
    'div',
    { class: 'pop-up', role: 'dialog' },
    make('p', { class: 'pop-up-title', 'data-name': '', tabindex: '-1' }),
    make('p', { class: 'pop-up-note', 'data-town-only': '' }, texts.mapTown),
    make('ul', { role: 'list', 'data-items': '' }),
    make(
      'p',
      { class: 'pop-up-actions' },
      make('button', { type: 'button', class: 'button', 'data-close': '' }, texts.mapClose),
    ),
  );
}

type ZoomActions = { readonly zoom: (step: number) => void; readonly fit: () => void };

function makeZoom({ texts }: FinderData, { zoom, fit }: ZoomActions): HTMLElement {
  return make(
    'div',
    { class: 'finder-zoom' },
    makeButton('+', () => zoom(1), { 'aria-label': texts.zoomIn }),
    makeButton('−', () => zoom(-1), { 'aria-label': texts.zoomOut }),
    makeButton(texts.mapAll, fit),
  );
}
