import type { SentFinderData } from '../directory/finder/data.ts';
import { loadContent } from './load.ts';
import { findPart } from './parts.ts';

/** A button that was pressed before the finder was there. */
const presses = '[data-near], [data-filters-toggle]';

/**
 * The search of the directory. Its script and its data come when a reader turns to it, or when the address asks for something;
 * until then, and when they do not come, the lists of the page are the way.
 */
export class CentreFinder extends HTMLElement {
  #starting: Promise<void> | undefined;
  #pressed: HTMLElement | undefined;
  #isReady = false;

  connectedCallback(): void {
    const form = findPart(this, 'form', HTMLFormElement);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#start();
    });
    for (const turning of ['focusin', 'input']) this.addEventListener(turning, () => void this.#start());
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>(presses) : null;
      if (!button || this.#isReady) return;
      this.#pressed = button;
      void this.#start();
    });
    findPart(this, '[data-retry]', HTMLButtonElement).addEventListener('click', () => void this.#start());
    // The reader may have been faster than this script.
    if (location.search !== '' || this.contains(document.activeElement)) void this.#start();
  }

  /** Fetches what the finder needs, once; again after a failure. */
  #start(): Promise<void> {
    this.#starting ??= this.#load().catch(() => {
      this.#starting = undefined;
      this.dataset['state'] = 'failed';
    });
    return this.#starting;
  }

  async #load(): Promise<void> {
    this.dataset['state'] = 'loading';
    const [{ mountFinder }, data] = await Promise.all([
      import('./finder-app.ts'),
      loadContent<SentFinderData>(this.dataset['source'] ?? ''),
    ]);
    await mountFinder(this, data);
    this.#isReady = true;
    this.dataset['state'] = 'ready';
    this.#pressed?.click();
  }
}

customElements.define('centre-finder', CentreFinder);
