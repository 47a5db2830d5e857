import type { SentFinderData } from '../directory/finder/data.ts';
import { loadContent } from './load.ts';
import { startWhenTurnedTo } from './start-search.ts';

/** A button that was pressed before the finder was there. */
const presses = '[data-near], [data-filters-toggle]';

/**
 * The search of the directory. Its script and its data come when a reader turns to it, or when the address asks for something;
 * until then, and when they do not come, the lists of the page are the way.
 */
export class CentreFinder extends HTMLElement {
  #pressed: HTMLElement | undefined;
  #isReady = false;

  connectedCallback(): void {
    const start = startWhenTurnedTo(this, () => this.#load());
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>(presses) : null;
      if (!button || this.#isReady) return;
      this.#pressed = button;
      start();
    });
  }

  async #load(): Promise<void> {
    const [{ mountFinder }, data] = await Promise.all([
      import('./finder-app.ts'),
      loadContent<SentFinderData>(this.dataset['source'] ?? ''),
    ]);
    await mountFinder(this, data);
    this.#isReady = true;
    this.#pressed?.click();
  }
}

customElements.define('centre-finder', CentreFinder);
