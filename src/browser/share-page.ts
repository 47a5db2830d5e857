import { findPart } from './parts.ts';

/**
 * Shares the page by the system's own sheet; where there is none, copies its address and says so; where even that is not allowed,
 * shows the address to be copied by hand. Texts come with the page.
 */
export class SharePage extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    findPart(this, 'button', HTMLButtonElement).addEventListener('click', () => {
      void this.#share();
    });
  }

  async #share(): Promise<void> {
    const page = { title: this.dataset['title'] ?? document.title, url: this.dataset['url'] ?? '' };
    // The type says that every browser has it; many on desktops do not.
    if (!('share' in navigator)) return this.#copy(page.url);
    try {
      await navigator.share(page);
    } catch (error) {
      // Closing the sheet is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) await this.#copy(page.url);
    }
  }

  async #copy(url: string): Promise<void> {
    const said = findPart(this, '[data-said]', HTMLElement);
    try {
      await navigator.clipboard.writeText(url);
      said.textContent = this.dataset['copied'] ?? '';
    } catch {
      said.textContent = this.dataset['manual'] ?? '';
      const field = findPart(this, 'input', HTMLInputElement);
      field.hidden = false;
      field.focus();
      field.select();
    }
  }
}

customElements.define('share-page', SharePage);
