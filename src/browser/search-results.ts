import { sayCounted } from '../directory/finder/counted.ts';
import { nameThing, type SiteData, type Thing } from '../site-search/thing.ts';
import { make, makeButton } from './make.ts';
import { markWords } from './mark-words.ts';
import { findPart } from './parts.ts';

/** So many are shown at first, and more at a press. */
const page = 20;

/** How long after the last letter the number found is said, ms: a voice need not say each of them. */
const pause = 500;

/** What was found, best first, and the words of the index by which it was. */
export type ShownThings = { readonly things: readonly Thing[]; readonly terms: ReadonlySet<string> };

/** The list of what was found. */
export function mountThings(host: HTMLElement, data: SiteData) {
  const box = findPart(host, '[data-results]', HTMLElement);
  const title = findPart(box, '[data-title]', HTMLElement);
  const nothing = findPart(box, '[data-nothing]', HTMLElement);
  const list = findPart(box, '[data-list]', HTMLElement);
  const status = findPart(host, '[data-announce]', HTMLElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = (text: string): void => {
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = text), pause);
  };
  return {
    /** Shows what was found; undefined when nothing is asked. */
    update: (shown: ShownThings | undefined): void => {
      box.hidden = shown === undefined;
      if (!shown) return announce('');
      const { things } = shown;
      title.textContent =
        things.length === 0 ? data.texts.nothing : sayCounted(data.texts.found, things.length);
      announce(title.textContent);
      nothing.hidden = things.length > 0;
      list.replaceChildren(...(things.length > 0 ? makePages(data, shown) : []));
    },
    /** Moves the keyboard to the results. */
    focus: (): void => {
      if (!box.hidden) title.focus();
    },
  };
}

function makePages(data: SiteData, { things, terms }: ShownThings): HTMLElement[] {
  const list = make('ol', { role: 'list', class: 'search-list' });
  const show = (): void => {
    const from = list.children.length;
    const next = things.slice(from, from + page).map((thing) => makeItem(data, thing, terms));
    list.append(...next);
    const left = things.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = sayCounted(data.texts.more, Math.min(page, left));
    // The keyboard goes on where the list went on.
    if (from > 0) next[0]?.querySelector('a')?.focus();
  };
  const more = makeButton('', show);
  show();
  return [list, more];
}

function makeItem({ locale, texts }: SiteData, thing: Thing, terms: ReadonlySet<string>): HTMLLIElement {
  const { kind, href, about } = thing;
  const { text, lang } = nameThing(thing, locale);
  return make(
    'li',
    { class: 'search-item', 'data-kind': kind },
    make('p', { class: 'search-kind' }, texts.one[kind]),
    make('h3', {}, make('a', { href, lang: lang === locale ? undefined : lang }, ...markWords(text, terms))),
    make('p', { class: 'search-about' }, ...markWords(about, terms)),
  );
}
