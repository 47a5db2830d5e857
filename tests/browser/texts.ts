import type { Page } from 'playwright-core';

/**
 * Gives what is wrong with the words on a page as it stands, from the boxes that the browser drew: words that lie over others,
 * that are cut by a box round them, by their drawing or by the edge of the window. One line a fault.
 * @param except what others measure, as a selector
 */
export function findTextFaults(page: Page, within = 'main', except = 'template'): Promise<string[]> {
  return page.evaluate(
    ({ selector, passed }) => {
      type Words = { readonly text: string; readonly box: DOMRect; readonly node: Element };
      /** What the eye forgives, px: letters fill less than the box of their line. */
      const slack = 2;

      const isSeen = (element: Element): boolean => {
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
        for (let one: Element | null = element; one; one = one.parentElement)
          if (getComputedStyle(one).clipPath === 'inset(50%)') return false;
        return true;
      };
      const touches = (a: DOMRect, b: DOMRect): boolean =>
        a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      /** The boxes that hide what leaves them, from the inside out: whether they scroll or not. */
      const framesOf = (element: Element): Element[] => {
        const frames: Element[] = [];
        for (let one = element.parentElement; one; one = one.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(one);
          if (one instanceof SVGSVGElement || /hidden|clip|auto|scroll/.test(overflowX + overflowY))
            frames.push(one);
        }
        return frames;
      };
      const read = (): Words[] => {
        const found: Words[] = [];
        const root = document.querySelector(selector);
        if (!root) throw new Error(`no ${selector} in the page`);
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          const text = node.textContent?.trim() ?? '';
          if (!parent || text === '' || parent.closest(`option, script, style, ${passed}`) || !isSeen(parent))
            continue;
          const frames = framesOf(parent).map((frame) => frame.getBoundingClientRect());
          const range = document.createRange();
          range.selectNodeContents(node);
          for (const box of range.getClientRects()) {
            // What lies wholly beyond the edge of a frame is not there for the eye.
            const isThere = box.width > 1 && box.height > 1 && frames.every((frame) => touches(box, frame));
            if (isThere) found.push({ text: text.slice(0, 40), box, node: parent });
          }
        }
        return found;
      };
      const shared = (a: DOMRect, b: DOMRect): boolean =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) * 0.35;
      const isInside = (a: DOMRect, b: DOMRect, give: number): boolean =>
        a.left >= b.left - give &&
        a.right <= b.right + give &&
        a.top >= b.top - give &&
        a.bottom <= b.bottom + give;
      const scrolls = (element: Element): boolean => {
        const { overflowX, overflowY } = getComputedStyle(element);
        return /auto|scroll/.test(overflowX + overflowY);
      };

      const words = read();
      const faults: string[] = [];
      for (const [index, one] of words.entries()) {
        for (const other of words.slice(index + 1)) {
          if (one.node !== other.node && shared(one.box, other.box))
            faults.push(`«${one.text}» lies over «${other.text}»`);
        }
        const frames = framesOf(one.node);
        // A frame that scrolls shows the rest when asked.
        const [cutter] = frames.filter((frame) => !scrolls(frame));
        const isAsked = frames.some((frame) => scrolls(frame) && cutter?.contains(frame));
        if (cutter && !isAsked && !isInside(one.box, cutter.getBoundingClientRect(), 3))
          faults.push(`«${one.text}» is cut by ${cutter.localName}.${cutter.classList[0] ?? ''}`);
        if (!frames.some(scrolls) && (one.box.left < -slack || one.box.right > innerWidth + slack))
          faults.push(`«${one.text}» leaves the window`);
      }
      return [...new Set(faults)];
    },
    { selector: within, passed: except },
  );
}
