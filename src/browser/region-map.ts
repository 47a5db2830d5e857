import type { Topology } from 'topojson-specification';
import { holdsMapState } from '../map/state.ts';
import { allowLeafletProbe } from './leaflet-markup.ts';
import { loadContent } from './load.ts';
import type { MapStage } from './map-stage.ts';
import { findWish, type Wish } from './map-wish.ts';
import { findPart } from './parts.ts';

/** How near a map must be to the window before an address that says what it shows begins it. */
const nearby = '300px';

/**
 * A map that zooms, in the place of the drawing inside it. It begins when the reader turns to it, by a tool, a region or
 * the keyboard, or when the address says what it shows: who only reads the drawing pays for no more on a slow telephone.
 * What was pressed is done once the map is there. The drawing stays for good when something fails: it says the same.
 */
export class RegionMap extends HTMLElement {
  #listens = false;
  #wish: Wish | undefined;
  #content: ReturnType<typeof loadMap> | undefined;

  connectedCallback(): void {
    if (this.#listens) return;
    this.#listens = true;
    const sheet = findPart(this, '[data-map-sheet]', HTMLElement);
    // Before it reaches what was pressed: until all is there nothing else answers.
    for (const event of ['click', 'change']) sheet.addEventListener(event, (one) => this.#keep(one), true);
    sheet.addEventListener('focusin', ({ target }) => {
      if (target instanceof SVGAElement && target.matches(':focus-visible')) void this.#start();
    });
    sheet.addEventListener('dragstart', (event) => {
      event.preventDefault();
      void this.#start();
    });
    sheet.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#load().catch(() => undefined);
    });
    if (holdsMapState(location.search)) this.#startNearby();
  }

  #startNearby(): void {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void this.#start();
      },
      { rootMargin: nearby },
    );
    observer.observe(this);
  }

  #keep(event: Event): void {
    if (this.dataset['state'] === 'ready') return;
    const wish = findWish(event);
    if (!wish) return;
    event.preventDefault();
    event.stopPropagation();
    this.#wish = wish;
    void this.#start();
  }

  async #start(): Promise<void> {
    if (this.dataset['state'] && this.dataset['state'] !== 'failed') return;
    this.#show('loading');
    const stage = await this.#mount().catch(() => undefined);
    this.#show(stage ? 'ready' : 'failed');
    if (stage) this.#wish?.grant(stage);
    else this.#wish?.refuse(this);
    this.#wish = undefined;
  }

  async #mount(): Promise<MapStage> {
    const [{ mountStage }, topology] = await this.#load();
    return mountStage(this, topology);
  }

  #show(state: 'loading' | 'ready' | 'failed'): void {
    this.dataset['state'] = state;
    const status = findPart(this, '[data-loading]', HTMLElement);
    status.textContent = state === 'loading' ? (status.dataset['loading'] ?? '') : '';
    findPart(this, '[data-map-failure]', HTMLElement).hidden = true;
  }

  /** Loads the map once, and anew after a failure. */
  #load(): ReturnType<typeof loadMap> {
    this.#content ??= loadMap(this.dataset['boundaries'] ?? '').catch((error: unknown) => {
      this.#content = undefined;
      throw error;
    });
    return this.#content;
  }
}

async function loadMap(boundaries: string): Promise<[typeof import('./mount-stage.ts'), Topology]> {
  allowLeafletProbe();
  return Promise.all([import('./mount-stage.ts'), loadContent<Topology>(boundaries)]);
}

customElements.define('region-map', RegionMap);
