import { sayCounted, type Counted } from '../directory/finder/counted.ts';
import { makeButton } from './make.ts';

/** So many are shown at first, and more at a press. */
const page = 20;

/**
 * Fills a list with what was found, some at first and more at a press.
 * @param more says how many more the button brings
 * @returns the list and the button
 */
export function growList<Item>(
  list: HTMLElement,
  items: readonly Item[],
  makeItem: (item: Item) => HTMLElement,
  more: Counted,
): HTMLElement[] {
  const show = (): void => {
    const from = list.children.length;
    const next = items.slice(from, from + page).map(makeItem);
    list.append(...next);
    const left = items.length - list.children.length;
    button.hidden = left <= 0;
    button.textContent = sayCounted(more, Math.min(page, left));
    // The keyboard goes on where the list went on.
    if (from > 0) next[0]?.querySelector('a')?.focus();
  };
  const button = makeButton('', show);
  show();
  return [list, button];
}
