import { sayAge, type AgeTexts } from './offline-age.ts';

type PolicyFactory = {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (text: string) => string },
  ) => { readonly createScriptURL: (text: string) => string };
};

/**
 * Lets the site keep a copy of the directory for the times without a network, and tells a reader who sees a copy how old it is.
 * Nothing is kept for a reader who saves data.
 */
export class OfflineCopy extends HTMLElement {
  connectedCallback(): void {
    const kept = document.documentElement.dataset['kept'];
    if (kept) {
      const texts: AgeTexts = JSON.parse(this.dataset['texts'] ?? '{}');
      this.textContent = sayAge(texts, kept, Date.now());
      this.hidden = false;
    }
    if (!('serviceWorker' in navigator) || savesData()) return;
    if (document.readyState === 'complete') this.#register();
    else window.addEventListener('load', () => this.#register(), { once: true });
  }

  #register(): void {
    const { worker = '', base = '/' } = this.dataset;
    const { serviceWorker } = navigator;
    const isFirst = !serviceWorker.controller;
    serviceWorker
      .register(trust(worker), { scope: base, updateViaCache: 'none' })
      .then(async () => {
        // The page that was there before its worker is kept as well.
        if (isFirst) (await serviceWorker.ready).active?.postMessage(location.pathname);
      })
      // A browser that has no room or may keep nothing goes on without.
      .catch(() => undefined);
  }
}

/** The one script that a page with Trusted Types may take as a worker is the one that the build wrote. */
function trust(worker: string): string {
  if (!Object.hasOwn(window, 'trustedTypes')) return worker;
  const factory = Reflect.get(window, 'trustedTypes') as PolicyFactory;
  return factory.createPolicy('offline', { createScriptURL: (text) => text }).createScriptURL(worker);
}

function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return (
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
  );
}

customElements.define('offline-copy', OfflineCopy);
