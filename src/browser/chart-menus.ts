/**
 * Closes the open menus of a view, except one that holds `kept`. A menu that held the keyboard gives it back to its button.
 * Says whether there was one to close.
 */
export function closeMenus(view: HTMLElement, kept?: EventTarget | null): boolean {
  const open = [...view.querySelectorAll<HTMLDetailsElement>('.chart-menu[open]')].filter(
    (menu) => !(kept instanceof Node && menu.contains(kept)),
  );
  for (const menu of open) {
    const held = menu.contains(document.activeElement);
    menu.open = false;
    if (held) menu.querySelector('summary')?.focus();
  }
  return open.length > 0;
}
