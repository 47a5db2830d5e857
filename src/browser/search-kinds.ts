import { thingKinds, type Thing, type ThingKind } from '../site-search/thing.ts';
import { findPart } from './parts.ts';

/** The choice among kinds of things, each with the number found; kinds of which nothing was found are left out. */
export function mountKinds(host: HTMLElement, onChoose: (kind: ThingKind | undefined) => void) {
  const group = findPart(host, '[data-kinds]', HTMLFieldSetElement);
  const choices = [...group.querySelectorAll('label')].map((line) => {
    const box = findPart(line, 'input', HTMLInputElement);
    const kind = thingKinds.find((one) => one === box.value);
    box.addEventListener('change', () => onChoose(kind));
    return { line, box, kind, count: findPart(line, '[data-count]', HTMLElement) };
  });
  return {
    /** @param things all that the words find, of every kind */
    update: (things: readonly Thing[], chosen: ThingKind | undefined): void => {
      const counts = Map.groupBy(things, ({ kind }) => kind);
      group.hidden = counts.size < 2 && chosen === undefined;
      for (const { line, box, kind, count } of choices) {
        const number = kind === undefined ? things.length : (counts.get(kind)?.length ?? 0);
        box.checked = kind === chosen;
        count.textContent = String(number);
        line.hidden = number === 0 && kind !== chosen && kind !== undefined;
      }
    },
  };
}
