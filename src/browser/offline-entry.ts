import {
  receiveFinderData,
  type FinderCentre,
  type FinderData,
  type SentFinderData,
} from '../directory/finder/data.ts';
import { describeCentre } from './finder-item.ts';
import { make } from './make.ts';
import { sayAge, type AgeTexts } from './offline-age.ts';
import { findPart } from './parts.ts';

type Texts = AgeTexts & {
  readonly unsaved: string;
  readonly unsavedCentre: string;
  readonly updated: string;
};

/**
 * The page for the times without a network: when it stands in the place of an entry of the directory, it tells what the kept
 * data say of the centre; and it says how old they are.
 */
export class OfflineEntry extends HTMLElement {
  connectedCallback(): void {
    void this.#show().catch(() => undefined);
  }

  async #show(): Promise<void> {
    const texts: Texts = JSON.parse(this.dataset['texts'] ?? '{}');
    const source = this.dataset['source'] ?? '';
    const copy = await caches.match(source);
    const kept = copy?.headers.get('x-kept');
    const isElsewhere = !location.pathname.endsWith('/offline/');
    if (isElsewhere) this.#say(texts.unsaved);
    if (!copy || !kept) return;
    const sent: SentFinderData = await copy.json();
    const data = receiveFinderData(sent);
    const age = findPart(this, '[data-age]', HTMLElement);
    age.textContent = `${sayAge(texts, kept, Date.now())} ${texts.updated.replace('{date}', data.updated)}`;
    age.hidden = false;
    const id = location.pathname.split('/').at(-2);
    const centre = isElsewhere ? data.centres.find((one) => one.id === id) : undefined;
    if (!centre) return;
    this.#say(texts.unsavedCentre);
    document.title = centre.names[data.locale] ?? document.title;
    findPart(this, '[data-entry]', HTMLElement).replaceChildren(...describe(centre, data));
  }

  #say(text: string): void {
    const message = findPart(this, '[data-message]', HTMLElement);
    message.textContent = text;
    message.hidden = false;
  }
}

function describe(centre: FinderCentre, data: FinderData): Node[] {
  const { options, texts, locale } = data;
  const { place, groups } = describeCentre(data, centre);
  const forms = (centre.forms ?? []).flatMap(
    (code) => options.form.find((one) => one.code === code)?.label ?? [],
  );
  const facts = [place, groups, forms.join(' · '), texts.status[centre.status], centre.asOf];
  return [
    make('h2', {}, centre.names[locale] ?? ''),
    ...facts.filter((fact) => fact !== '').map((fact) => make('p', {}, fact)),
    ...(centre.phone === undefined
      ? []
      : [
          make(
            'p',
            {},
            make('a', { class: 'button', href: `tel:${centre.phone.replace(/[^\d+]/g, '')}` }, centre.phone),
          ),
        ]),
  ];
}

customElements.define('offline-entry', OfflineEntry);
