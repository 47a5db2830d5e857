import type { SentSiteData } from '../site-search/thing.ts';
import { loadContent } from './load.ts';
import { startWhenTurnedTo } from './start-search.ts';

/**
 * The search of the site. What it needs comes when a reader turns to it, or when the address asks for something; until then,
 * and when it does not come, the sections of the page are the way.
 */
export class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    startWhenTurnedTo(this, () => this.#load());
  }

  async #load(): Promise<void> {
    const [{ mountSearch }, data] = await Promise.all([
      import('./search-app.ts'),
      loadContent<SentSiteData>(this.dataset['source'] ?? ''),
    ]);
    await mountSearch(this, data);
  }
}

customElements.define('site-search', SiteSearch);
