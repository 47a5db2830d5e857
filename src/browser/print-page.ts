/** Shows its button, which prints the page, where scripts run; without them the reader's own menu prints as well. */
export class PrintPage extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      window.print();
    });
  }
}

customElements.define('print-page', PrintPage);
