import { popup, type LatLngLiteral, type Map as LeafletMap, type Popup } from 'leaflet';
import { allowsMotion } from './motion.ts';
import { findPart } from './parts.ts';

/** What had the keyboard before a pop-up opened. */
type Opener = HTMLElement | SVGElement;

/** Widths of what a pop-up holds, and what its frame takes besides, px. */
const smallest = 232;
const largest = 300;
const frameWidth = 48;

/** Room between a pop-up and the edge of the map, px. */
const space = 6;

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
      // Leaflet moves the map even for readers who want nothing to move.
      autoPan: false,
    });
    findPart(content, '[data-close]', HTMLButtonElement).addEventListener('click', () => this.close());
    frame.setLatLng(at).setContent(content).openOn(this.#map);
    this.#open = { frame, content, opener };
    this.#makeRoom(frame);
    if (opener) findPart(content, '[data-name]', HTMLElement).focus({ preventScroll: true });
  }

  /** Moves the map so far that the whole pop-up is in sight. */
  #makeRoom(frame: Popup): void {
    const box = frame.getElement()?.getBoundingClientRect();
    const canvas = this.#canvas.getBoundingClientRect();
    if (!box) return;
    const across =
      Math.min(0, box.left - canvas.left - space) || Math.max(0, box.right - canvas.right + space);
    const down = Math.min(0, box.top - canvas.top - space) || Math.max(0, box.bottom - canvas.bottom + space);
    if (across !== 0 || down !== 0) this.#map.panBy([across, down], { animate: allowsMotion() });
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
