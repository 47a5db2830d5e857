import { noState, parseViewState, printViewState, type ViewState } from './chart-address.ts';
import { closeMenus } from './chart-menus.ts';
import { getOrder, orderKeys, orderStops } from './chart-order.ts';
import type { ChartStage } from './chart-stage.ts';
import { layRows } from './chart-rows.ts';
import { addSortButtons, orderTable, writeTable } from './chart-table.ts';
import { copyTemplate } from './parts.ts';

const walkKeys = new Set([
  ...['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'],
  ...['Enter', ' ', 'Escape', '?'],
]);

/**
 * A view that can be pointed at, walked through by keys, sorted, heard and set to another date. What it shows stands in the
 * address; what it needs for that is fetched when a reader begins to use it. Without it the view is complete.
 */
export class ChartView extends HTMLElement {
  #state = noState;
  #shownPeriod = '';
  #isReady = false;
  #isOrdered = false;

  connectedCallback(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    this.#prepare();
    this.addEventListener('click', (event) => this.#click(event));
    // Before the button that copies what is written here.
    this.addEventListener(
      'click',
      ({ target }) => isWithin(target, '[data-copy-table]') && writeTable(this),
      {
        capture: true,
      },
    );
    this.addEventListener('change', (event) => this.#choose(event));
    this.addEventListener('input', (event) => this.#nameDate(event.target));
    this.addEventListener(
      'pointerover',
      (event) => void this.#startPointing()?.then((stage) => stage.point(event)),
      {
        once: true,
      },
    );
    this.addEventListener('focusin', () => void this.#startWalking(), { once: true });
    this.addEventListener('toggle', (event) => this.#toggleTable(event.target), { capture: true });
    addEventListener('popstate', () => void this.#apply(parseViewState(location.search, this.#name)));
    document.addEventListener('click', (event) => {
      closeMenus(this, event.target);
      const isMine =
        event.target instanceof Element && this.contains(event.target.closest('[data-part=drawing]'));
      void (isMine ? this.#startPointing() : this.#stage)?.then((stage) => stage.tap(event));
    });
    this.addEventListener('keydown', (event) => this.#press(event));
    // The other drawing, for narrow or for wide places, has not been laid yet.
    new ResizeObserver(() => this.#layRows()).observe(this);
    void this.#apply(parseViewState(location.search, this.#name));
  }

  get #name(): string {
    return this.dataset['view'] ?? '';
  }

  /** What the build put aside for scripts; again after another date has been set. */
  #prepare(): void {
    const place = this.querySelector('[data-part=drawing]');
    if (place?.querySelector('template[data-walk]'))
      place.prepend(copyTemplate(place, 'template[data-walk]'));
    addSortButtons(this);
  }

  #change(change: Partial<ViewState>, how: 'push' | 'replace' = 'push'): void {
    const state = { ...this.#state, ...change };
    const address = location.pathname + printViewState(location.search, this.#name, state) + location.hash;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    void this.#apply(state);
  }

  async #apply(state: ViewState): Promise<void> {
    this.#state = state;
    this.#showChoices();
    if (state.period !== this.#shownPeriod) await this.#setPeriod(state.period);
    if (this.#state !== state) return;
    const table = this.querySelector<HTMLDetailsElement>('[data-table]');
    if (table) table.open = state.table;
    this.#hide();
    this.#order();
    // The same in the other language.
    for (const other of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      other.search = location.search;
    const link = this.querySelector('[data-link]');
    if (link) link.textContent = `${location.origin}${location.pathname}${location.search}#${this.#anchor}`;
    if (state.point) (await this.#startPointing())?.pin(state.point);
    else (await this.#stage)?.unpin();
  }

  get #anchor(): string {
    return this.querySelector('figure')?.id ?? '';
  }

  /** The controls say what is shown, wherever the choice came from. */
  #showChoices(): void {
    const { order, hidden, period } = this.#state;
    const select = this.querySelector<HTMLSelectElement>('[data-order]');
    if (select) select.value = order;
    for (const box of this.querySelectorAll<HTMLInputElement>('[data-toggle]'))
      box.checked = !hidden.includes(box.value);
    const slider = this.querySelector<HTMLInputElement>('[data-period]');
    const dates = [...(slider?.list?.options ?? [])];
    if (!slider) return;
    slider.value = String(dates.findIndex(({ dataset }) => dataset['is'] === period));
    this.#nameDate(slider);
  }

  #hide(): void {
    const { hidden } = this.#state;
    const by = this.querySelector<HTMLElement>('[data-toggles]')?.dataset['toggles'];
    if (!by) return;
    for (const mark of this.querySelectorAll<SVGElement>(`[data-part=drawing] svg [data-${by}]`))
      mark.classList.toggle('chart-off', hidden.includes(mark.dataset[by] ?? ''));
    for (const stop of this.querySelectorAll<HTMLElement>(`[role=treeitem][data-${by}]`))
      stop.hidden = hidden.includes(stop.dataset[by] ?? '');
  }

  #order(): void {
    // As the build made it, until a reader asks for another order: nothing need be measured while the page is loading.
    if (this.#state.order === '' && !this.#isOrdered) return;
    this.#isOrdered = true;
    const order = getOrder(this, this.#state.order);
    orderTable(this, order, this.#state.order);
    orderStops(this, order);
    this.#layRows();
  }

  #layRows(): void {
    if (!this.#isOrdered) return;
    const keys = orderKeys(getOrder(this, this.#state.order));
    for (const svg of this.querySelectorAll<SVGSVGElement>('[data-part=drawing] svg')) layRows(svg, keys);
  }

  #click(event: Event): void {
    const target = event.target instanceof Element ? event.target : undefined;
    const sort = target?.closest<HTMLElement>('[data-sort]')?.dataset['sort'];
    if (sort) this.#change({ order: this.#state.order === sort ? `-${sort}` : sort });
    if (target?.closest('[data-sound]')) void this.#sound();
  }

  #choose({ target }: Event): void {
    if (target instanceof HTMLSelectElement && target.matches('[data-order]'))
      this.#change({ order: target.value });
    if (!(target instanceof HTMLInputElement)) return;
    if (target.matches('[data-toggle]')) {
      const boxes = [...this.querySelectorAll<HTMLInputElement>('[data-toggle]')];
      this.#change({ hidden: boxes.filter(({ checked }) => !checked).map(({ value }) => value) });
    } else if (target.matches('[data-period]')) {
      this.#change({ period: target.list?.options[Number(target.value)]?.dataset['is'] ?? '' });
    }
  }

  #nameDate(slider: EventTarget | null): void {
    if (!(slider instanceof HTMLInputElement) || !slider.matches('[data-period]')) return;
    const name = slider.list?.options[Number(slider.value)]?.label ?? '';
    slider.setAttribute('aria-valuetext', name);
    const output = this.querySelector('[data-date]');
    if (output) output.textContent = name;
  }

  #toggleTable(table: EventTarget | null): void {
    if (!(table instanceof HTMLDetailsElement) || !table.matches('[data-table]')) return;
    if (table.open !== this.#state.table) this.#change({ table: table.open });
  }

  async #setPeriod(period: string): Promise<void> {
    const { showPeriod } = await import('./chart-period.ts');
    const isShown = await showPeriod(this, period, () => this.#state.period === period);
    if (!isShown) return;
    this.#shownPeriod = period;
    this.#prepare();
  }

  #stage: Promise<ChartStage> | undefined;

  #startPointing(): Promise<ChartStage> | undefined {
    if (!this.querySelector('[data-part=drawing]')) return undefined;
    this.#stage ??= import('./chart-stage.ts').then(
      ({ ChartStage }) => new ChartStage(this, (point) => this.#change({ point }, 'replace')),
    );
    return this.#stage;
  }

  async #sound(): Promise<void> {
    const stage = await this.#startPointing();
    const { toggleSound } = await import('./chart-sound.ts');
    if (stage) toggleSound(this, stage);
  }

  #walk: Promise<typeof import('./chart-walk.ts')> | undefined;

  async #startWalking(): Promise<void> {
    const pointing = this.#startPointing();
    if (!pointing) return;
    this.#walk = import('./chart-walk.ts');
    const [stage, { startWalk }] = await Promise.all([pointing, this.#walk]);
    startWalk(this, stage);
  }

  #press(event: KeyboardEvent): void {
    const { key, target } = event;
    if (key === 'Escape' && closeMenus(this)) {
      event.stopPropagation();
      return;
    }
    const isFree = !event.altKey && !event.ctrlKey && !event.metaKey;
    const isStop = target instanceof Element && target.matches('[role=treeitem]');
    if (!isStop || !isFree || !walkKeys.has(key)) return;
    // Taken at once, so that keys pressed while the walk is being fetched are not lost.
    event.preventDefault();
    void this.#walk?.then(({ walk }) => walk(this, key));
  }
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

customElements.define('chart-view', ChartView);
