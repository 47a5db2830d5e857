import { findPart } from './parts.ts';

/** How long the note stays when the pointer is on neither of the two, in milliseconds: time to cross from one to the other. */
const patience = 400;

/**
 * A word with what it means in a note (a popover: Escape and a press elsewhere close it). A finger opens the note in place of
 * the glossary; where the browser does not know `interestfor`, the mouse and the keyboard open it too.
 */
export class ExplainedTerm extends HTMLElement {
  #leaving = 0;

  connectedCallback(): void {
    const link = findPart(this, 'a', HTMLAnchorElement);
    const note = findPart(this, '[popover]', HTMLElement);
    // A browser that knows no popovers shows none of this: the link leads to the glossary.
    if (!('popover' in note)) return;
    this.#openByFinger(link, note);
    if ('interestForElement' in link) return;
    this.#openByMouse(link, note);
    link.addEventListener('focus', () => {
      if (link.matches(':focus-visible')) note.showPopover();
    });
    link.addEventListener('blur', ({ relatedTarget }) => {
      // A press on what stands in the note takes the focus from the word before it is a click.
      if (!(relatedTarget instanceof Node && note.contains(relatedTarget))) note.hidePopover();
    });
  }

  #openByFinger(link: HTMLElement, note: HTMLElement): void {
    let pointer = '';
    link.addEventListener('pointerdown', ({ pointerType }) => {
      pointer = pointerType;
    });
    link.addEventListener('click', (event) => {
      if (pointer === 'touch') {
        event.preventDefault();
        note.showPopover();
      }
      // Whatever clicks next may be a key.
      pointer = '';
    });
  }

  #openByMouse(link: HTMLElement, note: HTMLElement): void {
    link.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') note.showPopover();
    });
    // A note at the foot of the window is too far away to be reached in time: it stays until it is closed.
    if (!CSS.supports('anchor-scope', '--term')) return;
    for (const part of [link, note]) {
      part.addEventListener('pointerenter', () => clearTimeout(this.#leaving));
      part.addEventListener('pointerleave', ({ pointerType }) => {
        if (pointerType !== 'mouse') return;
        this.#leaving = window.setTimeout(() => {
          if (!link.matches(':focus-visible')) note.hidePopover();
        }, patience);
      });
    }
  }
}

customElements.define('explained-term', ExplainedTerm);
