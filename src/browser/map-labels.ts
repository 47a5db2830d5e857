import { divIcon, marker, type Map as LeafletMap } from 'leaflet';
import type { RegionCode } from '../catalogue/region.ts';
import { isInside, overlaps } from '../map/label.ts';
import type { RegionData } from '../map/region-data.ts';
import type { RegionLayer } from './map-regions.ts';

/** What a label says, from most to least; the first that has room is shown. */
const fits = ['full', 'short', 'number'] as const;

/** Where a call-out may stand, from north to south. */
const sides = ['above-right', 'above', 'above-left', 'below-left', 'below', 'below-right'] as const;

/** A city smaller than this on the screen gets a call-out, px: less cannot be tapped. */
const smallestShape = 44;

type Label = { readonly region: RegionData; readonly plate: HTMLElement };
type Fit = (typeof fits)[number];
type Side = (typeof sides)[number];

/** A label with the box that it takes in each way in which it can be shown. */
type Measured<Way> = {
  readonly label: Label;
  readonly boxes: readonly { readonly way: Way; readonly box: DOMRect }[];
};

/** Names and numbers of regions on the map, as far as there is room; screen readers have them from the shapes. */
export class LabelLayer {
  readonly #map: LeafletMap;
  readonly #layer: RegionLayer;
  readonly #labels: readonly Label[];

  constructor(
    map: LeafletMap,
    layer: RegionLayer,
    regions: readonly RegionData[],
    onChoose: (code: RegionCode) => void,
  ) {
    this.#map = map;
    this.#layer = layer;
    map.createPane('labels').classList.add('stage-labels');
    this.#labels = regions.map((region) => {
      const plate = makePlate(region);
      const icon = divIcon({ className: 'stage-label', html: plate, iconSize: [0, 0] });
      const at = { lat: region.latitude, lng: region.longitude };
      const label = marker(at, { icon, pane: 'labels', keyboard: false }).addTo(map);
      label.on('click', () => onChoose(region.code));
      return { region, plate };
    });
  }

  /**
   * Chooses anew how much each label says: call-outs first, then the largest regions; who comes late keeps clear. All boxes are
   * read before anything is shown: writing and reading by turns would lay out the page anew for each of them.
   * @returns the boxes on the screen that labels take
   */
  update(): readonly DOMRect[] {
    const sized = this.#labels.map((label) => ({ ...label, size: this.#sizeOf(label.region) }));
    const isSmall = ({ region, size }: (typeof sized)[number]): boolean =>
      region.isCity && size < smallestShape;
    const large = sized.filter((label) => !isSmall(label)).sort((a, b) => b.size - a.size);
    const called = readBoxes(sized.filter(isSmall), sides, callOut);
    const fitted = readBoxes(large, fits, fitIn);
    const taken: DOMRect[] = [];
    const shown = [
      ...called.map((one) => this.#placeCallOut(one, taken)),
      ...fitted.map((one) => this.#placeInside(one, taken)),
    ];
    for (const show of shown) show();
    return taken;
  }

  #placeInside({ label, boxes }: Measured<Fit>, taken: DOMRect[]): () => void {
    const canvas = this.#map.getContainer().getBoundingClientRect();
    const place = boxes.find(
      ({ box }) =>
        isInside(box, canvas) &&
        this.#layer.holds(label.region.code, box) &&
        !taken.some((other) => overlaps(box, other)),
    );
    if (place) taken.push(place.box);
    return () => fitIn(label, place?.way ?? 'none');
  }

  /** A call-out of a city in sight stands where it covers no other, as far as there is such a place, and always whole. */
  #placeCallOut({ label, boxes }: Measured<Side>, taken: DOMRect[]): () => void {
    const canvas = this.#map.getContainer().getBoundingClientRect();
    const isNorth = label.region.latitude > this.#layer.bounds.getCenter().lat;
    const places = (isNorth ? boxes : [...boxes].reverse()).filter(({ box }) => isInside(box, canvas));
    const place = places.find(({ box }) => !taken.some((other) => overlaps(box, other))) ?? places[0];
    if (place) taken.push(place.box);
    return () => (place ? callOut(label, place.way) : hide(label));
  }

  /** The shorter side of the box round a region, px. */
  #sizeOf({ code }: RegionData): number {
    const bounds = this.#layer.boundsOf(code);
    const from = this.#map.latLngToLayerPoint(bounds.getNorthWest());
    const to = this.#map.latLngToLayerPoint(bounds.getSouthEast());
    return Math.min(to.x - from.x, to.y - from.y);
  }
}

/** Shows all labels in one way after another, and reads their boxes at once each time. */
function readBoxes<Way>(
  labels: readonly Label[],
  ways: readonly Way[],
  show: (label: Label, way: Way) => void,
): Measured<Way>[] {
  const read = ways.map((way) => {
    for (const label of labels) show(label, way);
    return { way, boxes: labels.map(({ plate }) => plate.getBoundingClientRect()) };
  });
  return labels.map((label, index) => ({
    label,
    boxes: read.flatMap(({ way, boxes }) => boxes.slice(index, index + 1).map((box) => ({ way, box }))),
  }));
}

function fitIn({ plate }: Label, fit: Fit | 'none'): void {
  delete plate.dataset['call'];
  plate.dataset['fit'] = fit;
}

function callOut({ plate }: Label, side: Side): void {
  plate.dataset['fit'] = 'full';
  plate.dataset['call'] = side;
}

function hide({ plate }: Label): void {
  plate.dataset['fit'] = 'none';
}

function makePlate({ code, look, shortName, abbreviation, number, text, isCity }: RegionData): HTMLElement {
  const plate = document.createElement('span');
  plate.className = `stage-plate ${look}`;
  plate.dataset['region'] = code;
  plate.ariaHidden = 'true';
  const parts = { full: shortName, short: abbreviation, number: number || (isCity ? text : '') };
  for (const [part, words] of Object.entries(parts)) {
    const span = document.createElement('span');
    span.dataset['part'] = part;
    span.textContent = words;
    plate.append(span);
  }
  return plate;
}
