import { findPart } from './parts.ts';

/** How long after the last letter the number found is said, ms: a voice need not say each of them. */
const pause = 500;

/** Gives what has a voice say what a search found, once the typing pauses. */
export function makeAnnounce(host: HTMLElement): (text: string) => void {
  const status = findPart(host, '[data-announce]', HTMLElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = text), pause);
  };
}
