import { sayCounted } from '../directory/finder/counted.ts';
import { nameThing, type SiteData, type Thing } from '../site-search/thing.ts';
import { makeAnnounce } from './announce.ts';
import { growList } from './growing-list.ts';
import { make } from './make.ts';
import { markWords } from './mark-words.ts';
import { findPart } from './parts.ts';

/** What was found, best first, and the words of the index by which it was. */
export type ShownThings = { readonly things: readonly Thing[]; readonly terms: ReadonlySet<string> };

/** The list of what was found. */
export function mountThings(host: HTMLElement, data: SiteData) {
  const box = findPart(host, '[data-results]', HTMLElement);
  const title = findPart(box, '[data-title]', HTMLElement);
  const nothing = findPart(box, '[data-nothing]', HTMLElement);
  const list = findPart(box, '[data-list]', HTMLElement);
  const announce = makeAnnounce(host);
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
      list.replaceChildren(
        ...(things.length > 0
          ? growList(
              make('ol', { role: 'list', class: 'search-list' }),
              things,
              (thing) => makeItem(data, thing, shown.terms),
              data.texts.more,
            )
          : []),
      );
    },
    /** Moves the keyboard to the results. */
    focus: (): void => {
      if (!box.hidden) title.focus();
    },
  };
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
