import { point, type LatLngBounds, type Map as LeafletMap } from 'leaflet';

/** Space round the country, px. */
const space = 8;

/** The country as a whole: what the map shows first, and the farthest that it zooms out. */
export class CountryView {
  readonly #map: LeafletMap;
  readonly #country: LatLngBounds;
  readonly #isTouch = matchMedia('(pointer: coarse)').matches;

  constructor(map: LeafletMap, country: LatLngBounds) {
    this.#map = map;
    this.#country = country;
    map.fitBounds(country, { padding: [space, space] });
    map.setMinZoom(this.#wholeZoom());
    map.setMaxBounds(country.pad(1.5));
    map.on('resize', () => {
      const wasWhole = map.getZoom() <= map.getMinZoom();
      map.setMinZoom(this.#wholeZoom());
      if (wasWhole) this.fit();
    });
    map.on('zoomend', () => this.#shareFinger());
    // A pop-up pushes the map aside to have room; a map that shows all returns.
    map.on('popupclose', () => {
      if (map.getZoom() <= map.getMinZoom()) this.fit();
    });
    this.#shareFinger();
  }

  /** Shows the whole country. */
  fit(): void {
    this.#map.fitBounds(this.#country, { padding: [space, space] });
  }

  /**
   * Says whether the map shows just this part of it, as `fitBounds` leaves it, and was not moved on by the reader.
   * @param fit how it was fitted; left out for the whole country
   */
  shows(bounds: LatLngBounds, fit?: { readonly space: number; readonly closest: number }): boolean {
    const map = this.#map;
    const zoom = fit
      ? Math.min(fit.closest, map.getBoundsZoom(bounds, false, point(2 * fit.space, 2 * fit.space)))
      : map.getMinZoom();
    const size = map.getSize();
    const off = map.latLngToContainerPoint(bounds.getCenter()).subtract(size.divideBy(2));
    const isNearby = Math.abs(off.x) < size.x / 4 && Math.abs(off.y) < size.y / 4;
    return isNearby && Math.abs(map.getZoom() - zoom) < 0.15;
  }

  #wholeZoom(): number {
    // A limit of its own would bound the answer.
    this.#map.options.minZoom = 0;
    return this.#map.getBoundsZoom(this.#country, false, point(2 * space, 2 * space));
  }

  /** While the whole country is in sight one finger scrolls the page; further in it moves the map. */
  #shareFinger(): void {
    if (!this.#isTouch) return;
    if (this.#map.getZoom() > this.#map.getMinZoom()) this.#map.dragging.enable();
    else this.#map.dragging.disable();
  }
}
