import { findPart } from './parts.ts';

/**
 * Answers what is typed into the box of a search: what stands there now, and each letter from now on, once it is on the screen and
 * once for all letters that came meanwhile. A search that is sent is answered at once, and its results get the keyboard.
 */
export function answerTyping(
  host: HTMLElement,
  answer: (query: string) => void,
  results: { readonly focus: () => void },
): void {
  const query = findPart(host, '[data-query]', HTMLInputElement);
  let isDue = false;
  const answerNow = (): void => {
    if (!isDue) return;
    isDue = false;
    answer(query.value);
  };
  query.addEventListener('input', () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => setTimeout(answerNow));
  });
  findPart(host, 'form', HTMLFormElement).addEventListener('submit', () => {
    answerNow();
    results.focus();
  });
  answer(query.value);
}
