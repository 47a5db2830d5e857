import { tileLayer, type Map as LeafletMap, type TileLayer } from 'leaflet';
import { findPart } from './parts.ts';

/** As near as tiles and shapes are drawn. */
const closestStreet = 18;

/**
 * Street tiles of another host, asked for only after the reader presses the button that says so. Regions turn
 * translucent with the first tile that arrives; when none does, the map stays as it was and a message says why.
 */
export class StreetLayer {
  readonly #map: LeafletMap;
  readonly #stage: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #tiles: TileLayer;
  readonly #closest: number;

  constructor(map: LeafletMap, stage: HTMLElement) {
    this.#map = map;
    this.#stage = stage;
    this.#closest = map.getMaxZoom();
    this.#button = findPart(stage, '[data-load-streets]', HTMLButtonElement);
    this.#tiles = tileLayer(this.#button.dataset['tiles'] ?? '', {
      maxZoom: closestStreet,
      // The host learns which site asks, as OpenStreetMap wants it, and not which page.
      referrerPolicy: 'strict-origin',
      crossOrigin: false,
    });
    this.#tiles.on('tileload', () => this.#arrived());
    this.#tiles.on('tileerror', () => (this.#failure.hidden = false));
    this.#button.addEventListener('click', () => this.#toggle());
  }

  get #failure(): HTMLElement {
    return findPart(this.#stage, '[data-streets-failure]', HTMLElement);
  }

  #toggle(): void {
    const isOn = this.#button.ariaPressed !== 'true';
    this.#button.ariaPressed = String(isOn);
    this.#failure.hidden = true;
    this.#map.setMaxZoom(isOn ? closestStreet : this.#closest);
    if (isOn) {
      this.#tiles.addTo(this.#map);
      return;
    }
    this.#tiles.remove();
    delete this.#stage.dataset['streets'];
    findPart(this.#stage, '[data-attribution]', HTMLElement).hidden = true;
  }

  #arrived(): void {
    this.#stage.dataset['streets'] = 'on';
    findPart(this.#stage, '[data-attribution]', HTMLElement).hidden = false;
  }
}
