import { findPart } from './parts.ts';

/** How long the button says what it did. */
const shown = 4000;

/**
 * A button that copies the text of an element of the page. Where the clipboard is closed to the page it selects the text
 * and says how to copy it. Without scripts the button is not there: the text itself can be selected.
 */
export class CopyButton extends HTMLElement {
  #timer: number | undefined;

  connectedCallback(): void {
    findPart(this, 'button', HTMLButtonElement).addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const source = document.getElementById(this.dataset['from'] ?? '');
    if (!source) throw new Error(`nothing to copy: #${this.dataset['from'] ?? ''}`);
    try {
      await navigator.clipboard.writeText(source.textContent.trim());
      this.#say('done');
    } catch {
      getSelection()?.selectAllChildren(source);
      this.#say('failed');
    }
  }

  #say(state: 'done' | 'failed'): void {
    this.dataset['state'] = state;
    findPart(this, '[role=status]', HTMLElement).textContent = this.dataset[state] ?? '';
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      delete this.dataset['state'];
      findPart(this, '[role=status]', HTMLElement).textContent = '';
    }, shown);
  }
}

customElements.define('copy-button', CopyButton);
