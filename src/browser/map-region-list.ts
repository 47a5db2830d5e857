import type { Map as LeafletMap } from 'leaflet';
import type { RegionCode } from '../catalogue/region.ts';
import type { RegionData } from '../map/region-data.ts';
import type { RegionLayer } from './map-regions.ts';
import { copyTemplate, findPart } from './parts.ts';

type Row = { readonly item: HTMLElement; readonly button: HTMLButtonElement; readonly more: HTMLElement };

/** What becomes of a region whose row the reader presses or points to; undefined: of none any more. */
type Listeners = {
  readonly onChoose: (code: RegionCode | undefined) => void;
  readonly onPoint: (code: RegionCode | undefined) => void;
};

/** The regions in sight beside the map, highest value first; the one chosen says what its pop-up says. */
export class RegionList {
  readonly #layer: RegionLayer;
  readonly #box: HTMLElement;
  readonly #titles: { readonly whole: string; readonly inSight: readonly string[] };
  readonly #rows: ReadonlyMap<RegionCode, Row>;

  constructor(
    map: LeafletMap,
    layer: RegionLayer,
    box: HTMLElement,
    regions: readonly RegionData[],
    listeners: Listeners,
  ) {
    this.#layer = layer;
    this.#box = box;
    const inSight: string[] = JSON.parse(box.dataset['inSight'] ?? '[]');
    this.#titles = { whole: box.dataset['whole'] ?? '', inSight };
    const ranked = [...regions].sort((a, b) => a.order - b.order);
    this.#rows = new Map(ranked.map((region) => [region.code, this.#makeRow(region, listeners)]));
    findPart(box, '[data-rows]', HTMLElement).append(...[...this.#rows.values()].map(({ item }) => item));
    map.on('moveend', () => this.#draw());
    this.#draw();
  }

  /** Marks a region as chosen; none when undefined. */
  select(code: RegionCode | undefined): void {
    for (const [own, { button, more }] of this.#rows) {
      button.ariaPressed = String(own === code);
      more.hidden = own !== code;
    }
    const row = code && this.#rows.get(code);
    if (row) this.#bringIntoSight(row.item);
  }

  /** Moves the keyboard to the row of a region. */
  focus(code: RegionCode): void {
    this.#rows.get(code)?.button.focus({ preventScroll: true });
  }

  /** Marks the region that the pointer is on. */
  point(code: RegionCode | undefined): void {
    for (const [own, { item }] of this.#rows) item.toggleAttribute('data-pointed', own === code);
  }

  #draw(): void {
    const shown = [...this.#rows].filter(([code]) => this.#layer.isInSight(code));
    const codes = new Set(shown.map(([code]) => code));
    // A row that has the keyboard stays: focus must not fall off the page.
    for (const [code, { item }] of this.#rows)
      item.hidden = !codes.has(code) && !item.contains(document.activeElement);
    const isWhole = shown.length === this.#rows.size;
    const title = isWhole ? this.#titles.whole : (this.#titles.inSight[shown.length] ?? '');
    const heading = findPart(this.#box, '[data-title]', HTMLElement);
    // Said anew only when it changes.
    if (heading.textContent !== title) heading.textContent = title;
  }

  #makeRow(region: RegionData, { onChoose, onPoint }: Listeners): Row {
    const item = copyTemplate(this.#box, '[data-row]');
    const button = findPart(item, 'button', HTMLButtonElement);
    const more = findPart(item, '[data-more]', HTMLElement);
    findPart(item, '[data-swatch]', HTMLElement).classList.add(region.look);
    findPart(item, '[data-name]', HTMLElement).textContent = region.name;
    findPart(item, '[data-number]', HTMLElement).textContent = region.number || region.text;
    // What stands there as a sign, «>490», is heard in words.
    findPart(item, '[data-words]', HTMLElement).textContent = region.text;
    findPart(item, '[data-value]', HTMLElement).textContent = region.text;
    findPart(item, '[data-date]', HTMLElement).textContent = region.date;
    findPart(item, '[data-profile]', HTMLAnchorElement).href = region.href;
    button.addEventListener('click', () => onChoose(button.ariaPressed === 'true' ? undefined : region.code));
    for (const event of ['pointerenter', 'focusin']) item.addEventListener(event, () => onPoint(region.code));
    for (const event of ['pointerleave', 'focusout']) item.addEventListener(event, () => onPoint(undefined));
    return { item, button, more };
  }

  /** Scrolls the list only, never the page. */
  #bringIntoSight(item: HTMLElement): void {
    const [frame, box] = [this.#box.getBoundingClientRect(), item.getBoundingClientRect()];
    if (box.top < frame.top) this.#box.scrollTop -= frame.top - box.top;
    else if (box.bottom > frame.bottom) this.#box.scrollTop += box.bottom - frame.bottom;
  }
}
