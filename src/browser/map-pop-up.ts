import { popup, type LatLngLiteral, type Map as LeafletMap, type Popup } from 'leaflet';
import { findPart } from './parts.ts';

/** What had the keyboard before a pop-up opened. */
type Opener = HTMLElement | SVGElement;

/** Widths of what a pop-up holds, and what its frame takes besides, px. */
const smallest = 232;
const largest = 300;
const frameWidth = 48;

/** The one pop-up of a map: opened by the keyboard it takes the focus, closed it gives it back. */
export class PopUp {
  readonly #map: LeafletMap;
  readonly #canvas: HTMLElement;
  #open:
    { readonly frame: Popup; readonly content: HTMLElement; readonly opener: Opener | undefined } | undefined;

  constructor(map: LeafletMap, canvas: HTMLElement) {
    this.#map = map;
    this.#canvas = canvas;
    canvas.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#open) return;
      event.stopPropagation();
      this.close();
    });
    map.on('popupclose', ({ popup: frame }) => {
      if (frame === this.#open?.frame) this.#open = undefined;
    });
  }

  /**
   * Shows `content` at a place.
   * @param opener what to give the keyboard back to; left out when a pointer opened the pop-up: focus then stays
   */
  open(at: LatLngLiteral, content: HTMLElement, opener?: Opener): void {
    this.close();
    const { clientWidth, clientHeight } = this.#canvas;
    const frame = popup({
      closeButton: false,
      minWidth: smallest,
      maxWidth: Math.max(smallest, Math.min(largest, clientWidth - frameWidth)),
      maxHeight: clientHeight - frameWidth,
      offset: [0, 2],
    });
    findPart(content, '[data-close]', HTMLButtonElement).addEventListener('click', () => this.close());
    frame.setLatLng(at).setContent(content).openOn(this.#map);
    this.#open = { frame, content, opener };
    if (opener) findPart(content, '[data-name]', HTMLElement).focus({ preventScroll: true });
  }

  /** Closes the pop-up, if one is open. */
  close(): void {
    if (!this.#open) return;
    const { frame, content, opener } = this.#open;
    const hadFocus = content.contains(document.activeElement);
    frame.close();
    this.#open = undefined;
    if (hadFocus) (opener?.isConnected ? opener : this.#canvas).focus({ preventScroll: true });
  }
}
