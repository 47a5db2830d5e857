import type { Map as LeafletMap } from 'leaflet';
import type { RegionCode } from '../catalogue/region.ts';
import type { MapCentre, MapCentres } from '../map/centres.ts';
import type { RegionData } from '../map/region-data.ts';
import { copyTemplate, findPart } from './parts.ts';

/** A longer list is no help: regions with their numbers stand in its place. */
const longest = 60;

/** The centres of the region chosen, or of the part of the map in sight; it changes with the map. */
export class CentreList {
  readonly #map: LeafletMap;
  readonly #box: HTMLElement;
  readonly #regions: readonly RegionData[];
  readonly #onChoose: (code: RegionCode) => void;
  #data: MapCentres | undefined;
  #region: RegionData | undefined;

  constructor(
    map: LeafletMap,
    box: HTMLElement,
    regions: readonly RegionData[],
    onChoose: (code: RegionCode) => void,
  ) {
    this.#map = map;
    this.#box = box;
    this.#regions = regions;
    this.#onChoose = onChoose;
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
    const { counts, unplaced } = this.#data;
    const found = this.#data.centres.filter((centre) => this.#isWanted(centre));
    const isWhole = this.#map.getZoom() <= this.#map.getMinZoom();
    const where = this.#region?.name ?? this.#box.dataset[isWhole ? 'whole' : 'inView'] ?? '';
    const title = `${where}: ${counts[found.length] ?? found.length}`;
    const heading = findPart(this.#box, '[data-list-title]', HTMLElement);
    // Said anew only when it changes.
    if (heading.textContent !== title) heading.textContent = title;
    const isLong = found.length > longest;
    findPart(this.#box, '[data-list-hint]', HTMLElement).hidden = !isLong;
    const missing = findPart(this.#box, '[data-list-unplaced]', HTMLElement);
    missing.textContent = unplaced;
    missing.hidden = this.#region !== undefined || !isWhole || unplaced === '';
    const items = isLong ? this.#makeGroups(found) : found.map((centre) => makeCentreItem(centre));
    findPart(this.#box, '[data-list-items]', HTMLElement).replaceChildren(...items);
  }

  /** A button for each region, with the number of its centres in sight. */
  #makeGroups(found: readonly MapCentre[]): HTMLElement[] {
    const groups = Map.groupBy(found, ({ region }) => region);
    return this.#regions.flatMap(({ code, name }) => {
      const count = groups.get(code)?.length ?? 0;
      if (count === 0) return [];
      const item = copyTemplate(this.#box, '[data-group]');
      findPart(item, '[data-name]', HTMLElement).textContent = name;
      findPart(item, '[data-count]', HTMLElement).textContent = this.#data?.counts[count] ?? String(count);
      findPart(item, 'button', HTMLButtonElement).addEventListener('click', () => this.#onChoose(code));
      return [item];
    });
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
