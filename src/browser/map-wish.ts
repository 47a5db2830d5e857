import type { MapStage } from './map-stage.ts';
import { findPart } from './parts.ts';

/** What a reader pressed before the map was there. */
export type Wish = {
  /** Does it on the map. */
  readonly grant: (stage: MapStage) => void;
  /** Does what can be done without the map. */
  readonly refuse: (host: HTMLElement) => void;
};

/** Gives what an event on the tools of a map or on its drawing asks for; undefined when it is nothing for the map to answer. */
export function findWish(event: Event): Wish | undefined {
  const { target } = event;
  if (event.type === 'change' && target instanceof HTMLSelectElement)
    return { grant: () => target.dispatchEvent(new Event('change', { bubbles: true })), refuse: sayFailure };
  if (!(target instanceof Element) || !(event instanceof MouseEvent)) return undefined;
  const button = target.closest('button');
  if (button) return { grant: () => button.click(), refuse: sayFailure };
  const link = target.closest<SVGAElement>('a[data-region]');
  // With these keys the reader wants the page of the region, in a window of its own.
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return undefined;
  const byKeyboard = event.detail === 0;
  return {
    grant: (stage) => stage.open(link.dataset['region'], byKeyboard),
    refuse: () => location.assign(link.href.baseVal),
  };
}

function sayFailure(host: HTMLElement): void {
  const failure = findPart(host, '[data-map-failure]', HTMLElement);
  failure.textContent = failure.dataset['mapFailure'] ?? '';
  failure.hidden = false;
}
