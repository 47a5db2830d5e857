import { copyTemplate, findPart } from './parts.ts';

/** Leaves of the table of all regions the country and two that the reader chooses; both stand in the address. */
export class RegionPair extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('select')) return;
    const choices = copyTemplate(this, '[data-choices]');
    findPart(this, '[data-scroll]', HTMLElement).before(choices);
    const asked = new URLSearchParams(location.search);
    for (const select of this.#selects()) {
      const which = select.dataset['choose'] ?? '';
      const slugs = [...select.options].map(({ value }) => value);
      const own = this.dataset[which] ?? '';
      const wanted = asked.get(which) ?? own;
      select.value = slugs.includes(wanted) ? wanted : own;
      select.addEventListener('change', () => {
        this.#show();
        this.#writeAddress();
      });
    }
    this.#makeDifferent();
    // Three columns need no box that scrolls, nor a stop of the keyboard for it.
    const scroll = findPart(this, '[data-scroll]', HTMLElement);
    scroll.removeAttribute('tabindex');
    scroll.removeAttribute('role');
    scroll.removeAttribute('aria-labelledby');
    this.toggleAttribute('data-chosen', true);
    this.#show();
  }

  #selects(): HTMLSelectElement[] {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-choose]')];
  }

  /** A link that names one region only, and that the second box shows first, leaves another one there. */
  #makeDifferent(): void {
    const [a, b] = this.#selects();
    if (!a || !b || a.value !== b.value) return;
    b.value = a.value === this.dataset['a'] ? (this.dataset['b'] ?? '') : (this.dataset['a'] ?? '');
  }

  #show(): void {
    const [a, b] = this.#selects();
    if (!a || !b) return;
    for (const [select, other] of [
      [a, b],
      [b, a],
    ] as const)
      for (const option of select.options) option.disabled = option.value === other.value;
    for (const row of this.querySelectorAll<HTMLElement>('tr')) {
      const [country, ...others] = row.querySelectorAll<HTMLElement>('[data-area]');
      const chosen = [a, b].flatMap(
        ({ value }) => others.find(({ dataset }) => dataset['area'] === value) ?? [],
      );
      for (const cell of others) cell.hidden = !chosen.includes(cell);
      // The first region chosen stands first, whatever its name.
      country?.after(...chosen);
      row.hidden =
        row.parentElement?.localName === 'tbody' && chosen.every((cell) => !('known' in cell.dataset));
    }
  }

  #writeAddress(): void {
    const search = `?${this.#selects()
      .map((select) => `${select.dataset['choose'] ?? ''}=${select.value}`)
      .join('&')}`;
    history.replaceState(history.state, '', location.pathname + search);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]'))
      link.search = search;
  }
}

customElements.define('region-pair', RegionPair);
