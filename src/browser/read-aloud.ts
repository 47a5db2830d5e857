import { findPart } from './parts.ts';
import { splitSentences } from './sentences.ts';

/** What can be read out: words, but no drawings, tables and cards, which stand in boxes of their own. */
const readable = 'h1, h2, h3, .lede, p, li';
const boxes = 'figure, table, nav, [data-silent]';

/** A sentence and the paragraph in which it stands. */
type Sentence = { readonly text: string; readonly block: Element };

/**
 * Reads an article aloud, sentence by sentence, with a voice of the device itself: no text leaves it. Hidden where there is
 * no such voice. `data-of`: the elements that are read; `data-voice`: its language.
 */
export class ReadAloud extends HTMLElement {
  #sentences: readonly Sentence[] = [];
  #next = 0;
  /** Tells what a new start has outdated. */
  #run = 0;

  connectedCallback(): void {
    if (!('speechSynthesis' in window)) return;
    this.#offer();
    // Voices come late in some browsers.
    speechSynthesis.addEventListener('voiceschanged', () => this.#offer());
    findPart(this, '[data-toggle]', HTMLButtonElement).addEventListener('click', () => this.#toggle());
    findPart(this, '[data-stop]', HTMLButtonElement).addEventListener('click', () => this.#stop());
    addEventListener('pagehide', () => this.#stop());
  }

  #offer(): void {
    this.hidden = !this.#findVoice();
  }

  #findVoice(): SpeechSynthesisVoice | undefined {
    const language = this.dataset['voice'] ?? '';
    return speechSynthesis
      .getVoices()
      .find((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === language);
  }

  #toggle(): void {
    if (this.dataset['state'] === 'playing') return this.#pause();
    if (this.dataset['state'] !== 'paused') {
      this.#sentences = this.#collect();
      this.#next = 0;
    }
    // Whatever another button of the page reads.
    speechSynthesis.cancel();
    this.#run += 1;
    this.#setState('playing');
    this.#speak(this.#run);
  }

  /** Not the pause of the browser: on Android it ends the speech. The sentence is read again from its beginning. */
  #pause(): void {
    this.#run += 1;
    speechSynthesis.cancel();
    this.#setState('paused');
  }

  #stop(): void {
    if (this.dataset['state'] === 'idle') return;
    this.#run += 1;
    speechSynthesis.cancel();
    this.#setState('idle');
  }

  #speak(run: number): void {
    const sentence = this.#sentences[this.#next];
    const voice = this.#findVoice();
    if (!sentence || !voice) return this.#setState('idle');
    this.#mark(sentence.block);
    const speech = new SpeechSynthesisUtterance(sentence.text);
    speech.voice = voice;
    speech.lang = voice.lang;
    speech.addEventListener('end', () => {
      if (run !== this.#run) return;
      this.#next += 1;
      this.#speak(run);
    });
    // Another button has taken the voice, or the device cannot go on.
    speech.addEventListener('error', () => {
      if (run === this.#run) this.#setState('idle');
    });
    speechSynthesis.speak(speech);
  }

  #setState(state: 'idle' | 'playing' | 'paused'): void {
    this.dataset['state'] = state;
    const stop = findPart(this, '[data-stop]', HTMLButtonElement);
    if (state === 'idle' && document.activeElement === stop)
      findPart(this, '[data-toggle]', HTMLButtonElement).focus();
    stop.hidden = state === 'idle';
    if (state === 'idle') this.#mark(undefined);
  }

  /** The paragraph that is being read stands out. */
  #mark(block: Element | undefined): void {
    for (const { block: other } of this.#sentences) other.toggleAttribute('data-reading', other === block);
  }

  #collect(): Sentence[] {
    const roots = (this.dataset['of'] ?? '').split(' ').map((id) => document.getElementById(id));
    return roots
      .flatMap((root) => [...(root?.querySelectorAll(readable) ?? [])])
      .filter((block) => !block.closest(boxes) && !block.parentElement?.closest('li'))
      .flatMap((block) => splitSentences(textOf(block)).map((text) => ({ text, block })));
  }
}

/** The words of a paragraph without what only screen readers get, and without notes that open over it. */
function textOf(block: Element): string {
  const copy = block.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const silent of copy.querySelectorAll('.visually-hidden, [aria-hidden=true], [popover]'))
    silent.remove();
  return copy.textContent;
}

customElements.define('read-aloud', ReadAloud);
