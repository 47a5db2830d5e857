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
   * Chooses anew how much each label says: call-outs first, then the largest regions; who comes late keeps clear.
   * @returns the boxes on the screen that labels take
   */
  update(): readonly DOMRect[] {
    const taken: DOMRect[] = [];
    const sized = this.#labels.map((label) => ({ ...label, size: this.#sizeOf(label.region) }));
    const isSmall = ({ region, size }: (typeof sized)[number]): boolean =>
      region.isCity && size < smallestShape;
    for (const label of sized.filter(isSmall)) this.#callOut(label, taken);
    const large = sized.filter((label) => !isSmall(label)).sort((a, b) => b.size - a.size);
    for (const label of large) this.#fitIn(label, taken);
    return taken;
  }

  #fitIn({ region, plate }: Label, taken: DOMRect[]): void {
    delete plate.dataset['call'];
    const canvas = this.#map.getContainer().getBoundingClientRect();
    for (const fit of fits) {
      plate.dataset['fit'] = fit;
      const box = plate.getBoundingClientRect();
      const isWhole = isInside(box, canvas) && this.#layer.holds(region.code, box);
      const isFree = isWhole && !taken.some((other) => overlaps(box, other));
      if (!isFree) continue;
      taken.push(box);
      return;
    }
    plate.dataset['fit'] = 'none';
  }

  /** A call-out of a city in sight stands where it covers no other, as far as there is such a place, and always whole. */
  #callOut({ region, plate }: Label, taken: DOMRect[]): void {
    const canvas = this.#map.getContainer().getBoundingClientRect();
    const isNorth = region.latitude > this.#layer.bounds.getCenter().lat;
    plate.dataset['fit'] = 'full';
    const places = (isNorth ? sides : [...sides].reverse())
      .map((side) => {
        plate.dataset['call'] = side;
        return { side, box: plate.getBoundingClientRect() };
      })
      .filter(({ box }) => isInside(box, canvas));
    const chosen = places.find(({ box }) => !taken.some((other) => overlaps(box, other))) ?? places[0];
    if (!chosen) {
      plate.dataset['fit'] = 'none';
      return;
    }
    plate.dataset['call'] = chosen.side;
    taken.push(chosen.box);
  }

  /** The shorter side of the box round a region, px. */
  #sizeOf({ code }: RegionData): number {
    const bounds = this.#layer.boundsOf(code);
    const from = this.#map.latLngToLayerPoint(bounds.getNorthWest());
    const to = this.#map.latLngToLayerPoint(bounds.getSouthEast());
    return Math.min(to.x - from.x, to.y - from.y);
  }
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
