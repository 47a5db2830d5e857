/** Puts work off until the letter typed is on the screen, and does it once for all letters that came meanwhile. */
export function once(work: () => void): { readonly soon: () => void; readonly now: () => void } {
  let isDue = false;
  const now = (): void => {
    if (!isDue) return;
    isDue = false;
    work();
  };
  const soon = (): void => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => setTimeout(now));
  };
  return { soon, now };
}
