import { sayCounted } from '../directory/finder/counted.ts';
import type { FinderCentre, FinderData } from '../directory/finder/data.ts';
import type { Choice } from '../directory/finder/filters.ts';
import type { Reach } from '../directory/finder/reach.ts';
import { makeAnnounce } from './announce.ts';
import type { Shown } from './finder-app.ts';
import { makeFinderItem, type ItemContext } from './finder-item.ts';
import { growList } from './growing-list.ts';
import { make } from './make.ts';
import { explainNothing } from './finder-nothing.ts';
import { findPart } from './parts.ts';

export type Actions = { readonly onChoose: (choice: Choice) => void; readonly onClear: () => void };

/** The list of what was found. */
export function mountResults(host: HTMLElement, data: FinderData, actions: Actions) {
  const box = findPart(host, '[data-results]', HTMLElement);
  const list = findPart(host, '[data-list]', HTMLElement);
  const announce = makeAnnounce(host);
  return {
    /** Shows what was found; undefined when nothing is asked. */
    update: (shown: Shown | undefined, reach: ReadonlyMap<FinderCentre, Reach> | undefined): void => {
      box.hidden = shown === undefined;
      if (!shown) return announce('');
      const { arranged, terms, origin } = shown;
      const title = sayFound(data, shown);
      findPart(box, '[data-title]', HTMLElement).textContent = title;
      announce(title);
      const address = host.dataset['address'] ?? '';
      const context: ItemContext = { data, address, terms, origin, reach };
      const { main, planned, close } = arranged;
      const parts = [
        ...(main.length > 0 ? [makeList(main, context)] : []),
        ...(planned.length > 0 ? [makePart('planned', data.texts.planned, makeList(planned, context))] : []),
        ...(close.length > 0
          ? [
              makePart(
                'close',
                data.texts.close,
                make('p', {}, data.texts.closeAbout),
                makeList(close, context),
              ),
            ]
          : []),
      ];
      list.replaceChildren(...(parts.length > 0 ? parts : [explainNothing(data, shown, actions)]));
    },
    /** Moves the keyboard to the results. */
    focus: (): void => {
      if (box.hidden) return;
      findPart(box, '[data-title]', HTMLElement).focus();
    },
  };
}

/** «12 орталық табылды, жоспарланғаны — 3, жақыны алдымен»: planned ones are never counted among the others. */
function sayFound({ texts }: FinderData, { arranged: { main, planned, close }, origin }: Shown): string {
  if (main.length + planned.length + close.length === 0) return texts.nothing;
  return [
    sayCounted(texts.found, main.length),
    ...(planned.length > 0 ? [sayCounted(texts.foundPlanned, planned.length)] : []),
    ...(origin ? [texts.nearFirst] : []),
  ].join(', ');
}

function makePart(kind: string, title: string, ...content: readonly HTMLElement[]): HTMLElement {
  return make('section', { class: 'finder-part', 'data-part': kind }, make('h3', {}, title), ...content);
}

function makeList(centres: readonly FinderCentre[], context: ItemContext): HTMLElement {
  const list = make('ul', { role: 'list', class: 'finder-list' });
  const parts = growList(list, centres, (centre) => makeFinderItem(centre, context), context.data.texts.more);
  return make('div', { class: 'finder-pages' }, ...parts);
}
