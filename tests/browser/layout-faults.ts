/**
 * Gives what is wrong with how a page is laid out, one line a finding: it scrolls sideways, a box cuts its words, a box that
 * scrolls has no name or is out of the keyboard's reach. Runs in the page.
 */
export function findLayoutFaults(): string[] {
  const faults: string[] = [];
  const nameOf = (element: Element): string => {
    const { className } = element;
    return `${element.localName}.${String(className)} «${element.textContent.trim().slice(0, 40)}»`;
  };
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const widest = [...document.querySelectorAll('body *')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 3);
    faults.push(`the page scrolls sideways, ${scrollWidth} px: ${widest.map(nameOf).join(', ')}`);
  }
  /** What is heard and not seen is clipped on purpose; words of a drawing are judged with the drawing. */
  const isSpared = (element: Element): boolean => {
    if (element.closest('svg, .leaflet-container, select, [aria-hidden=true]')) return true;
    for (let one: Element | null = element; one; one = one.parentElement)
      if (getComputedStyle(one).clipPath !== 'none') return true;
    return false;
  };

  for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || isSpared(element)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const isHigh = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
    const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    if (element.textContent.trim() !== '' && ((isWide && cuts(overflowX)) || (isHigh && cuts(overflowY))))
      faults.push(`cuts its words: ${nameOf(element)}`);
    const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    if (!(isWide && scrolls(overflowX)) && !(isHigh && scrolls(overflowY))) continue;
    if (element.localName === 'textarea') continue;
    const isStop = element.tabIndex >= 0;
    if (isStop && !element.ariaLabel && !element.hasAttribute('aria-labelledby'))
      faults.push(`scrolls and has no name: ${nameOf(element)}`);
    if (!isStop && !element.querySelector('a[href], button, input'))
      faults.push(`scrolls out of the keyboard's reach: ${nameOf(element)}`);
  }
  return faults;
}

/**
 * Gives what a finger may miss: links, buttons and fields less than 44 px high or wide. Spared are links within a sentence (WCAG
 * 2.5.5 does so) and the parts of drawings, whose values stand in a table with the same links. Runs in the page.
 */
export function findSmallTargets(): string[] {
  const target = 43.5;
  const isInSentence = (element: HTMLElement): boolean =>
    element.localName === 'a' &&
    getComputedStyle(element).display === 'inline' &&
    [...(element.parentElement?.childNodes ?? [])].some(
      (other) => other !== element && (other.textContent?.trim() ?? '') !== '',
    );
  return [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0)
    .filter((one) => !one.closest('.skip, svg, .visually-hidden') && !isInSentence(one))
    .flatMap((one) => {
      const label = one instanceof HTMLInputElement ? one.closest('label') : null;
      // A link may lie over the whole card that it stands on.
      const card = getComputedStyle(one, '::after').position === 'absolute' ? one.offsetParent : null;
      const { width, height } = (label ?? card ?? one).getBoundingClientRect();
      if (width >= target && height >= target) return [];
      return [`${width.toFixed(0)} × ${height.toFixed(0)} px: ${one.outerHTML.slice(0, 160)}`];
    });
}

/**
 * Gives what has the keyboard and cannot be seen, since something that sticks lies over it; of long pages a part, evenly
 * spread. Runs in the page.
 */
export function findHiddenFocus(): string[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
  ].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true }) &&
      // What is only heard shows its place in the drawing.
      !one.closest('.visually-hidden, [role=tree], svg'),
  );
  const step = Math.ceil(all.length / 120);
  return all
    .filter((_, at) => at % step === 0)
    .flatMap((one) => {
      one.focus();
      const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
      const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2);
      const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 1), innerHeight - 2);
      const seen = document.elementFromPoint(x, y);
      if (seen && (one.contains(seen) || seen.contains(one) || one.closest('label')?.contains(seen)))
        return [];
      return [`under ${seen?.outerHTML.slice(0, 80)}: ${one.outerHTML.slice(0, 160)}`];
    });
}
