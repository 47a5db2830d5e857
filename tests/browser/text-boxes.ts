/**
 * Gives what is wrong with the words inside the elements that a selector finds, as the browser laid them out: cut off by
 * their drawing or by the window, over each other, smaller than 12 px, or wider than the box they stand in. Runs in the page.
 */
export function findTextFaults(selector: string): string[] {
  type Line = { readonly text: string; readonly box: DOMRect };
  const faults: string[] = [];

  /** The lines of a drawing; letters take about four fifths of the height of their box. */
  const linesOf = (svg: Element): Line[] =>
    [...svg.querySelectorAll('text')].flatMap((text) => {
      const spans = [...text.querySelectorAll('tspan')];
      return (spans.length > 0 ? spans : [text]).map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return { text: one.textContent, box: new DOMRect(x, y + height * 0.12, width, height * 0.76) };
      });
    });

  const overlap = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

  for (const root of document.querySelectorAll(selector)) {
    for (const svg of root.querySelectorAll('svg')) {
      const frame = svg.getBoundingClientRect();
      const lines = linesOf(svg).filter(({ box }) => box.width > 0);
      for (const { text, box } of lines) {
        const inside =
          box.left >= frame.left - 1 &&
          box.right <= frame.right + 1 &&
          box.top >= frame.top - 1 &&
          box.bottom <= frame.bottom + 1;
        if (!inside || box.right > document.documentElement.clientWidth) faults.push(`cut: ${text}`);
      }
      lines.forEach((one, index) => {
        for (const other of lines.slice(index + 1))
          if (overlap(one.box, other.box)) faults.push(`over each other: ${one.text} | ${other.text}`);
      });
      const scale = frame.width / (svg.viewBox.baseVal.width || frame.width);
      for (const text of svg.querySelectorAll('text')) {
        const size = parseFloat(getComputedStyle(text).fontSize) * scale;
        if (text.getBoundingClientRect().width > 0 && size < 12)
          faults.push(`too small (${size.toFixed(1)} px): ${text.textContent}`);
      }
    }
    for (const element of root.querySelectorAll<HTMLElement>(
      'h1, h2, h3, h4, p, li, summary, figcaption, button, label',
    )) {
      const { overflowX } = getComputedStyle(element);
      // What is for the ears alone stands in a box of one pixel.
      const seen = element.checkVisibility() && element.clientWidth > 1;
      if (seen && element.scrollWidth > element.clientWidth + 1 && overflowX !== 'auto')
        faults.push(`wider than its place: ${element.textContent.trim().slice(0, 60)}`);
    }
  }
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
    faults.push(`the page scrolls sideways: ${document.documentElement.scrollWidth}`);
  return faults;
}
