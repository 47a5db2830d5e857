import { findPart } from './parts.ts';

/**
 * Starts a search when a reader turns to it, or when the address asks for something: once, and again after a failure.
 * @param load fetches what the search needs and mounts it
 * @returns starts it now, for whatever else means that a reader turned to it
 */
export function startWhenTurnedTo(host: HTMLElement, load: () => Promise<void>): () => void {
  let isStarted = false;
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    host.dataset['state'] = 'loading';
    load().then(
      () => (host.dataset['state'] = 'ready'),
      () => {
        isStarted = false;
        host.dataset['state'] = 'failed';
      },
    );
  };
  findPart(host, 'form', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    start();
  });
  for (const turning of ['focusin', 'input']) host.addEventListener(turning, start);
  findPart(host, '[data-retry]', HTMLButtonElement).addEventListener('click', start);
  // The reader may have been faster than this script.
  if (location.search !== '' || host.contains(document.activeElement)) start();
  return start;
}
