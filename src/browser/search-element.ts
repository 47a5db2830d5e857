import type { SentSiteData } from '../site-search/thing.ts';
import { loadContent } from './load.ts';
import { findPart } from './parts.ts';

/**
 * The search of the site. What it needs comes when a reader turns to it, or when the address asks for something; until then,
 * and when it does not come, the sections of the page are the way.
 */
export class SiteSearch extends HTMLElement {
  #starting: Promise<void> | undefined;

  connectedCallback(): void {
    findPart(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#start();
    });
    for (const turning of ['focusin', 'input']) this.addEventListener(turning, () => void this.#start());
    findPart(this, '[data-retry]', HTMLButtonElement).addEventListener('click', () => void this.#start());
    // The reader may have been faster than this script.
    if (location.search !== '' || this.contains(document.activeElement)) void this.#start();
  }

  /** Fetches what the search needs, once; again after a failure. */
  #start(): Promise<void> {
    this.#starting ??= this.#load().catch(() => {
      this.#starting = undefined;
      this.dataset['state'] = 'failed';
    });
    return this.#starting;
  }

  async #load(): Promise<void> {
    this.dataset['state'] = 'loading';
    const [{ mountSearch }, data] = await Promise.all([
      import('./search-app.ts'),
      loadContent<SentSiteData>(this.dataset['source'] ?? ''),
    ]);
    await mountSearch(this, data);
    this.dataset['state'] = 'ready';
  }
}

customElements.define('site-search', SiteSearch);
