import { circleMarker, divIcon, layerGroup, marker, type Map as LeafletMap } from 'leaflet';
import { isInside, overlaps } from '../map/label.ts';
import type { Town } from '../map/towns.ts';

/** Steps of zoom below the whole country from which main towns have their names, and others are shown. */
const namesFrom = 0.8;
const othersFrom = 1.6;

/** On a smaller map of the whole country points only take room, px. */
const roomy = 600;

/** From the middle of a point to its name, px. */
const gap = 8;

/** Cities and towns for orientation: points with their names, as far as nothing else stands there. */
export class TownLayer {
  readonly #map: LeafletMap;
  readonly #towns: readonly Town[];
  readonly #shown = layerGroup();

  constructor(map: LeafletMap, towns: readonly Town[]) {
    this.#map = map;
    this.#towns = towns;
    const pane = map.createPane('towns');
    pane.classList.add('stage-towns');
    // Points and names for the eye only: what is on the map is in its lists.
    pane.ariaHidden = 'true';
    this.#shown.addTo(map);
  }

  /**
   * Draws the towns anew for the zoom of the map.
   * @param taken boxes on the screen to keep clear of
   */
  update(taken: readonly DOMRect[]): void {
    this.#shown.clearLayers();
    const depth = this.#map.getZoom() - this.#map.getMinZoom();
    if (depth < namesFrom && this.#map.getSize().x < roomy) return;
    const boxes = [...taken];
    for (const town of this.#towns) {
      if (!town.isMain && depth < othersFrom) continue;
      const at = { lat: town.latitude, lng: town.longitude };
      const { x, y } = this.#map.latLngToContainerPoint(at);
      const canvas = this.#map.getContainer().getBoundingClientRect();
      const spot = new DOMRect(canvas.left + x - gap / 2, canvas.top + y - gap / 2, gap, gap);
      if (boxes.some((box) => overlaps(spot, box))) continue;
      boxes.push(spot);
      circleMarker(at, { pane: 'towns', className: 'stage-town', radius: 3, interactive: false }).addTo(
        this.#shown,
      );
      if (depth >= namesFrom) this.#addName(town, boxes);
    }
  }

  #addName({ name, latitude, longitude }: Town, boxes: DOMRect[]): void {
    const plate = document.createElement('span');
    plate.className = 'stage-town-name';
    plate.ariaHidden = 'true';
    plate.textContent = name;
    const icon = divIcon({ className: 'stage-label', html: plate, iconSize: [0, 0] });
    const label = marker(
      { lat: latitude, lng: longitude },
      { icon, pane: 'towns', keyboard: false, interactive: false },
    ).addTo(this.#shown);
    const box = plate.getBoundingClientRect();
    const canvas = this.#map.getContainer().getBoundingClientRect();
    if (!isInside(box, canvas) || boxes.some((other) => overlaps(box, other))) label.remove();
    else boxes.push(box);
  }
}
