import { copyTemplate, findPart } from './parts.ts';

const sides = ['left', 'right'] as const;
type Side = (typeof sides)[number];

/**
 * Two maps side by side, any two of those in the boxes above them. What is chosen is taken over from its own page, ready
 * as the build made it; both choices stand in the address. Pointed to, a region stands out on both maps and in the table.
 */
export class MapPair extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('select')) return;
    const asked = new URLSearchParams(location.search);
    for (const side of sides) {
      const part = this.#partOf(side);
      const choice = copyTemplate(this, `template[data-choice=${side}]`);
      const select = findPart(choice, 'select', HTMLSelectElement);
      select.value = part.dataset['shown'] ?? '';
      select.addEventListener('change', () => void this.#show(side, select.value));
      findPart(part, '[data-choice-place]', HTMLElement).replaceWith(choice);
      const other = asked.get(side);
      if (other !== null && other !== select.value && this.#addressOf(other)) void this.#show(side, other);
    }
    for (const event of ['pointerover', 'focusin'] as const)
      this.addEventListener(event, ({ target }) => this.#point(target));
    this.addEventListener('pointerleave', () => this.#point(null));
    this.#forbidTwins();
  }

  async #show(side: Side, id: string): Promise<void> {
    const part = this.#partOf(side);
    const select = findPart(part, 'select', HTMLSelectElement);
    const failure = findPart(this, '[data-failure]', HTMLElement);
    const address = this.#addressOf(id);
    if (!address) return;
    failure.hidden = true;
    part.ariaBusy = 'true';
    try {
      this.#takeOver(side, await loadPage(address), address);
      part.dataset['shown'] = id;
      this.#writeAddress();
    } catch {
      failure.hidden = false;
    }
    select.value = part.dataset['shown'] ?? '';
    part.ariaBusy = null;
    this.#forbidTwins();
  }

  /** Puts the parts of a map's own page in the place of those shown. */
  #takeOver(side: Side, page: Document, address: string): void {
    const part = this.#partOf(side);
    const textOf = (selector: string): string => findPart(page, selector, HTMLElement).textContent.trim();
    const title = textOf('[data-map-title]');
    findPart(part, '[data-title]', HTMLElement).textContent = title;
    findPart(part, '[data-subtitle]', HTMLElement).textContent = textOf('[data-map-subtitle]');
    findPart(part, '[data-open]', HTMLAnchorElement).href = address;
    for (const selector of ['[data-map-sheet]', '[data-map-key]'])
      findPart(part, selector, HTMLElement).replaceWith(
        document.adoptNode(findPart(page, selector, HTMLElement)),
      );
    const head = findPart(this, `[data-head=${side}]`, HTMLElement);
    findPart(head, '[data-title]', HTMLElement).textContent = title;
    findPart(head, '[data-unit]', HTMLElement).textContent = findPart(
      part,
      '[data-map-unit]',
      HTMLElement,
    ).textContent;
    for (const row of this.querySelectorAll<HTMLElement>('tr[data-region]')) {
      const region = row.dataset['region'] ?? '';
      const other = findPart(page, `[data-map-ranking] [data-region="${region}"]`, HTMLElement);
      fillCell(findPart(row, `[data-cell=${side}]`, HTMLElement), other);
    }
    this.#writeCaption();
  }

  #writeCaption(): void {
    const caption = findPart(this, 'caption', HTMLElement);
    const titleOf = (side: Side): string =>
      findPart(this.#partOf(side), '[data-title]', HTMLElement).textContent;
    caption.textContent = (caption.dataset['caption'] ?? '')
      .replace('{left}', () => titleOf('left'))
      .replace('{right}', () => titleOf('right'));
  }

  #writeAddress(): void {
    const shown = sides.map((side) => `${side}=${this.#partOf(side).dataset['shown'] ?? ''}`);
    history.replaceState(history.state, '', `${location.pathname}?${shown.join('&')}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.search = location.search;
  }

  /** A map beside itself says nothing, and its ids would be there twice. */
  #forbidTwins(): void {
    const [left, right] = sides.map((side) => findPart(this.#partOf(side), 'select', HTMLSelectElement));
    if (!left || !right) return;
    for (const [select, other] of [
      [left, right],
      [right, left],
    ] as const)
      for (const option of select.options) option.disabled = option.value === other.value;
  }

  #point(target: EventTarget | null): void {
    const code =
      target instanceof Element ? target.closest('[data-region]')?.getAttribute('data-region') : undefined;
    for (const one of this.querySelectorAll('[data-region]'))
      one.toggleAttribute('data-pointed', one.getAttribute('data-region') === code);
  }

  #addressOf(id: string): string | undefined {
    const template = findPart(this, 'template[data-choice]', HTMLTemplateElement);
    const options = [...template.content.querySelectorAll('option')];
    return options.find(({ value }) => value === id)?.dataset['address'];
  }

  #partOf(side: Side): HTMLElement {
    return findPart(this, `[data-side=${side}]`, HTMLElement);
  }
}

/** Gives a page of this site as a document; its scripts do not run. */
function loadPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address}: ${request.status}`));
    });
    request.addEventListener('error', () => reject(new Error(`${address}: no answer`)));
    request.open('GET', address);
    request.send();
  });
}

function fillCell(cell: HTMLElement, row: HTMLElement): void {
  for (const part of ['[data-number]', '[data-words]', '[data-date]'])
    findPart(cell, part, HTMLElement).textContent = row.querySelector(part)?.textContent ?? '';
  const swatch = findPart(cell, '[data-swatch]', HTMLElement);
  const look = findPart(row, '[data-swatch]', HTMLElement);
  for (const name of [...swatch.classList]) if (isLook(name)) swatch.classList.remove(name);
  swatch.classList.add(...[...look.classList].filter(isLook));
}

const isLook = (name: string): boolean => /^(scale-\d|no-data)$/.test(name);

customElements.define('map-pair', MapPair);
