/**
 * Lays a band over the page that follows the pointer, the finger and the focus, so that the eye keeps its line. It lets every
 * press through.
 * @returns how to take it away
 */
export function startRuler(): { stop: () => void } {
  const band = document.createElement('div');
  band.className = 'reading-ruler';
  band.setAttribute('aria-hidden', 'true');
  document.body.append(band);
  const listening = new AbortController();
  const { signal } = listening;
  const moveTo = (middle: number): void =>
    band.style.setProperty('--ruler-middle', `${Math.round(middle)}px`);
  moveTo(window.innerHeight / 2);
  window.addEventListener('pointermove', ({ clientY }) => moveTo(clientY), { signal, passive: true });
  window.addEventListener('pointerdown', ({ clientY }) => moveTo(clientY), { signal, passive: true });
  window.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element)) return;
      const { top, height } = target.getBoundingClientRect();
      if (height < window.innerHeight / 2) moveTo(top + height / 2);
    },
    { signal },
  );
  return {
    stop: () => {
      listening.abort();
      band.remove();
    },
  };
}
