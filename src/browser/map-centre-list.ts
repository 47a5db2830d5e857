import type { Map as LeafletMap } from 'leaflet';
import type { MapCentre, MapCentres } from '../map/centres.ts';
import type { RegionData } from '../map/region-data.ts';
import { findPart } from './parts.ts';

/** A longer list is no help: the reader is asked to look closer. */
const longest = 60;

/** The centres of the region chosen, or of the part of the map in sight; it changes with the map. */
export class CentreList {
  readonly #map: LeafletMap;
  readonly #box: HTMLElement;
  #data: MapCentres | undefined;
  #region: RegionData | undefined;

  constructor(map: LeafletMap, box: HTMLElement) {
    this.#map = map;
    this.#box = box;
    map.on('moveend', () => this.#draw());
  }

  /** Shows the list; undefined hides it. */
  show(data: MapCentres | undefined): void {
    this.#data = data;
    this.#box.hidden = data === undefined;
    this.#draw();
  }

  /** Lists the centres of a region; undefined lists those in sight. */
  showRegion(region: RegionData | undefined): void {
    this.#region = region;
    this.#draw();
  }

  #draw(): void {
    if (!this.#data) return;
    const found = this.#data.centres.filter((centre) => this.#isWanted(centre));
    const where = this.#region?.name ?? this.#box.dataset['inView'] ?? '';
    const title = `${where}: ${this.#data.counts[found.length] ?? found.length}`;
    const heading = findPart(this.#box, '[data-list-title]', HTMLElement);
    // Said anew only when it changes.
    if (heading.textContent !== title) heading.textContent = title;
    findPart(this.#box, '[data-list-hint]', HTMLElement).hidden = found.length <= longest;
    const unplaced = findPart(this.#box, '[data-list-unplaced]', HTMLElement);
    unplaced.textContent = this.#data.unplaced;
    unplaced.hidden = this.#region !== undefined || this.#map.getZoom() > this.#map.getMinZoom();
    const items = found.length > longest ? [] : found.map((centre) => makeCentreItem(centre));
    findPart(this.#box, '[data-list-items]', HTMLElement).replaceChildren(...items);
  }

  #isWanted({ region, latitude, longitude }: MapCentre): boolean {
    if (this.#region) return region === this.#region.code;
    if (latitude === null || longitude === null) return false;
    return this.#map.getBounds().contains([latitude, longitude]);
  }
}

/**
 * Gives a centre as an item of a list, the same in the list and in pop-ups.
 * @param known the place that the reader knows already: it is not said again
 */
export function makeCentreItem(
  { name, type, place, statusText, href }: MapCentre,
  known?: string,
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = name;
  const facts = document.createElement('span');
  facts.textContent = [type, place, statusText].filter((text) => text !== '' && text !== known).join(' · ');
  item.append(link, facts);
  return item;
}
