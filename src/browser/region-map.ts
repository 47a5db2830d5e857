import type { Topology } from 'topojson-specification';
import { allowLeafletProbe } from './leaflet-markup.ts';
import { loadContent } from './load.ts';

/** How near the map must be to the window before its script is fetched. */
const nearby = '300px';

/**
 * A map that zooms, in the place of the drawing inside it. The drawing stays until everything is loaded, and for good
 * when something fails: it says the same.
 */
export class RegionMap extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    if (this.#observer) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#observer?.disconnect();
        void this.#start();
      },
      { rootMargin: nearby },
    );
    this.#observer.observe(this);
  }

  async #start(): Promise<void> {
    try {
      allowLeafletProbe();
      const [{ mountStage }, topology] = await Promise.all([
        import('./mount-stage.ts'),
        loadContent<Topology>(this.dataset['boundaries'] ?? ''),
      ]);
      await mountStage(this, topology);
    } catch {
      this.dataset['state'] = 'failed';
    }
  }
}

customElements.define('region-map', RegionMap);
