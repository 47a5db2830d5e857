import { findPart } from '../parts.ts';
import {
  choose,
  isSettingName,
  parseChoices,
  settingNames,
  settings,
  storageKey,
  type Choices,
} from './choices.ts';

/**
 * The button and the panel of settings for reading. Choices work at once, on this page and on every other of the site in
 * this browser, and never leave the device.
 */
export class SettingsPanel extends HTMLElement {
  #choices: Choices = {};
  #ruler: { stop: () => void } | undefined;

  connectedCallback(): void {
    this.#choices = parseChoices(read());
    this.#show();
    this.#button.addEventListener('click', () => this.#toggle(this.#panel.hidden !== false));
    this.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.#panel.hidden) return;
      this.#toggle(false);
      this.#button.focus();
    });
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const name = target.dataset['setting'] ?? '';
      if (isSettingName(name)) this.#set(choose(this.#choices, name, target.value));
    });
    findPart(this, '[data-act="reset"]', HTMLButtonElement).addEventListener('click', () => {
      this.#set({});
      this.#say('reset');
    });
    findPart(this, '[data-act="close"]', HTMLButtonElement).addEventListener('click', () => {
      this.#toggle(false);
      this.#button.focus();
    });
    // Another tab, or the same settings in another language on this page.
    window.addEventListener('storage', ({ key, newValue }) => {
      if (key !== storageKey) return;
      this.#choices = parseChoices(newValue);
      this.#show();
    });
  }

  get #button(): HTMLButtonElement {
    return findPart(this, '[data-act="open"]', HTMLButtonElement);
  }

  get #panel(): HTMLElement {
    return findPart(this, '[data-part="panel"]', HTMLElement);
  }

  #toggle(open: boolean): void {
    this.#panel.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
  }

  #set(choices: Choices): void {
    this.#choices = choices;
    this.#show();
    if (!write(choices)) this.#say('unkept');
  }

  /** Puts the choices on the page and into the controls. */
  #show(): void {
    for (const name of settingNames) {
      const value = this.#choices[name];
      if (value === undefined) document.documentElement.removeAttribute(`data-${name}`);
      else document.documentElement.setAttribute(`data-${name}`, value);
      for (const input of this.querySelectorAll<HTMLInputElement>(`[data-setting="${name}"]`))
        input.checked = input.value === (value ?? settings[name][0]);
    }
    void this.#rule(this.#choices.ruler === 'on');
  }

  async #rule(on: boolean): Promise<void> {
    if (!on) {
      this.#ruler?.stop();
      this.#ruler = undefined;
      return;
    }
    const { startRuler } = await import('./reading-ruler.ts');
    this.#ruler ??= startRuler();
  }

  #say(what: 'reset' | 'unkept'): void {
    const status = findPart(this, '[role="status"]', HTMLElement);
    status.textContent = status.dataset[what] ?? '';
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing; the choices then hold for this page only. */
function write(choices: Choices): boolean {
  try {
    if (Object.keys(choices).length === 0) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, JSON.stringify(choices));
    return true;
  } catch {
    return false;
  }
}

customElements.define('settings-panel', SettingsPanel);
