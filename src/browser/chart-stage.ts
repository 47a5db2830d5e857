import { getStops, type Stop } from './chart-order.ts';

/** How far from a mark, px, a pointer still means it. */
const reach = 40;
/** Between a mark and what is said of it. */
const space = 10;

type Why = 'pointer' | 'pin' | 'focus';

/** The drawing of a view as something to point at: the value meant is ringed, and what the table says of it stands beside it. */
export class ChartStage {
  readonly #view: HTMLElement;
  readonly #onPin: (point: string) => void;
  readonly #tip = makeTip();
  #why: Why | undefined;
  #again: (() => void) | undefined;

  /** @param onPin told of the value that a tap or a click holds: `<key>` or `<key>~<series>`; empty when it lets go */
  constructor(view: HTMLElement, onPin: (point: string) => void) {
    this.#view = view;
    this.#onPin = onPin;
    view.addEventListener('pointermove', (event) => this.point(event));
    view.addEventListener('pointerleave', () => {
      if (this.#why === 'pointer') this.hide();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#why === undefined || this.#why === 'focus') return;
      if (this.#why === 'pin') onPin('');
      this.hide();
    });
    // The drawing may be another one now.
    addEventListener('resize', () => this.#again?.());
  }

  /** Holds a value in sight until it is let go. */
  pin(name: string): void {
    const stop = getStops(this.#view).find((one) => nameOf(one) === name);
    if (stop) this.show(stop, 'pin');
  }

  /** Holds the value that a click or a tap means. One beside the drawing lets go, except on a link or the tools of the view. */
  tap(event: MouseEvent): void {
    const { target } = event;
    const inside = target instanceof Element && (this.#place?.contains(target) ?? false);
    const onLink = target instanceof Element && target.closest('a') !== null;
    const stop = inside && !onLink ? this.#nearest(event) : undefined;
    const atTools = target instanceof Node && this.#view.contains(target) && !inside;
    if (stop) this.#onPin(nameOf(stop));
    else if (this.#why === 'pin' && !atTools && !onLink) this.#onPin('');
  }

  /** Lets go of a held value. */
  unpin(): void {
    if (this.#why === 'pin') this.hide();
  }

  /** Rings the marks of a value and tells it beside them. */
  show(stop: Stop, why: Why): void {
    this.ring([stop], why);
    this.#again = () => this.show(stop, why);
    const row = this.#view.querySelector(`tr[data-point="${stop.index}"]`);
    const place = this.#place;
    if (!row || !place) return;
    this.#tip.replaceChildren(...tellRow(row));
    place.append(this.#tip);
    this.#moveTip(this.#marksOf(stop)[0]?.getBoundingClientRect(), place.getBoundingClientRect());
  }

  /** Rings the marks of values, without a word. */
  ring(stops: readonly Stop[], why: Why): void {
    this.hide();
    this.#why = why;
    this.#again = () => this.ring(stops, why);
    for (const mark of stops.flatMap((stop) => this.#marksOf(stop))) drawRing(mark, why);
  }

  /** Shows nothing. */
  hide(): void {
    this.#why = undefined;
    this.#again = undefined;
    this.#tip.remove();
    for (const ring of this.#view.querySelectorAll('.chart-ring')) ring.remove();
    for (const region of this.#view.querySelectorAll('[data-here]')) region.removeAttribute('data-here');
  }

  /** Brings the marks of a value into sight. */
  scrollTo(stop: Stop): void {
    this.#marksOf(stop)[0]?.scrollIntoView({ block: 'nearest' });
  }

  get #place(): HTMLElement | null {
    return this.#view.querySelector<HTMLElement>('[data-part=drawing]');
  }

  /** The marks of a value in the drawing that is shown: a narrow or a wide one. Regions of a map are known by their code. */
  #marksOf({ index, key }: Stop): SVGGraphicsElement[] {
    const marks = this.#place?.querySelectorAll<SVGGraphicsElement>(
      `svg [data-point="${index}"], svg a[data-region="${CSS.escape(key)}"]`,
    );
    return [...(marks ?? [])].filter((mark) => mark.getClientRects().length > 0);
  }

  /** Shows the value that a mouse means, unless one is held by a click or by the keyboard. */
  point(event: PointerEvent): void {
    if (event.pointerType === 'touch' || this.#why === 'pin' || this.#why === 'focus') return;
    const inside = event.target instanceof Node && this.#place?.contains(event.target);
    const stop = inside ? this.#nearest(event) : undefined;
    if (stop) this.show(stop, 'pointer');
    else this.hide();
  }

  #nearest({ clientX, clientY, target }: MouseEvent): Stop | undefined {
    const stops = getStops(this.#view).filter(({ element }) => !element.hidden);
    const region = target instanceof Element ? target.closest<SVGElement>('a[data-region]') : null;
    if (region) return stops.find(({ key }) => key === region.dataset['region']);
    const near = stops
      .map((stop) => ({
        stop,
        far: Math.min(
          ...this.#marksOf(stop)
            .filter((mark) => !mark.matches('a'))
            .map((mark) => distance(mark.getBoundingClientRect(), clientX, clientY)),
        ),
      }))
      .sort((a, b) => a.far - b.far)[0];
    return near && near.far <= reach ? near.stop : undefined;
  }

  /** Above the mark, or below it where it would leave the drawing or the window; inside the drawing's width. */
  #moveTip(mark: DOMRect | undefined, place: DOMRect): void {
    const { width, height } = this.#tip.getBoundingClientRect();
    const middle = mark ? mark.left + Math.min(mark.width, place.width) / 2 - place.left : 0;
    const left = Math.max(0, Math.min(place.width - width, middle - width / 2));
    const above = mark ? mark.top - place.top - height - space : place.height - height;
    const below = mark ? mark.bottom - place.top + space : above;
    this.#tip.style.setProperty('--tip-x', `${left}px`);
    const fits = above >= 0 && (mark?.top ?? 0) - height - space >= 0;
    this.#tip.style.setProperty('--tip-y', `${fits ? above : below}px`);
  }
}

function nameOf({ key, series }: Stop): string {
  return series ? `${key}~${series}` : key;
}

/** For the eye alone: screen readers hear the same at the stop of the walk. */
function makeTip(): HTMLElement {
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  tip.setAttribute('aria-hidden', 'true');
  return tip;
}

/** The value first, then whose it is, then the rest that the row says. */
function tellRow(row: Element): HTMLElement[] {
  const texts = [...row.querySelectorAll('.view-table-value, th, td[data-cell]')].map((cell) => ({
    text: cell.textContent.trim(),
    isValue: cell.matches('.view-table-value'),
  }));
  return texts
    .filter(({ text }) => text !== '')
    .sort((a, b) => Number(b.isValue) - Number(a.isValue))
    .map(({ text, isValue }) => {
      const line = document.createElement(isValue ? 'strong' : 'span');
      line.textContent = text;
      return line;
    });
}

/** A ring on a band of the page's ground, above everything, in the coordinates of the whole drawing. */
function drawRing(mark: SVGGraphicsElement, why: Why): void {
  // The region of a map has an outline of its own.
  if (mark.matches('a')) {
    mark.dataset['here'] = why;
    return;
  }
  const svg = mark.ownerSVGElement;
  const matrix = svg?.getScreenCTM()?.inverse();
  if (!svg || !matrix) return;
  const { left, top, right, bottom } = mark.getBoundingClientRect();
  const [from, to] = [new DOMPoint(left, top), new DOMPoint(right, bottom)].map((one) =>
    one.matrixTransform(matrix),
  );
  if (!from || !to) return;
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.setAttribute('class', 'chart-ring');
  group.dataset['why'] = why;
  for (const look of ['chart-ring-casing', 'chart-ring-line']) {
    const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const box = { x: from.x - 3, y: from.y - 3, width: to.x - from.x + 6, height: to.y - from.y + 6, rx: 3 };
    for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(value));
    rect.setAttribute('class', look);
    group.append(rect);
  }
  svg.append(group);
}

function distance({ left, right, top, bottom }: DOMRect, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
