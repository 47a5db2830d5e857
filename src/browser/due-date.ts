import { findPart } from './parts.ts';

/** Says of a day that it has passed, when it has: the page may be older than that. */
export class DueDate extends HTMLElement {
  connectedCallback(): void {
    const today = new Date().toISOString().slice(0, 10);
    if (today <= (this.dataset['due'] ?? today)) return;
    findPart(this, '[data-part=to-come]', HTMLElement).hidden = true;
    findPart(this, '[data-part=passed]', HTMLElement).hidden = false;
  }
}

customElements.define('due-date', DueDate);
