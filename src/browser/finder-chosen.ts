import type { FinderData } from '../directory/finder/data.ts';
import { toggleValue, type Choice } from '../directory/finder/filters.ts';
import { fillIn } from '../directory/finder/texts.ts';
import { optionsOf } from './finder-filters.ts';
import { make, makeButton } from './make.ts';
import { findPart } from './parts.ts';

type Actions = { readonly onChoose: (choice: Choice) => void; readonly onClear: () => void };

/** What is chosen, each to be taken back by a press, and all at once. */
export function mountChosen(host: HTMLElement, data: FinderData, { onChoose, onClear }: Actions) {
  const box = findPart(host, '[data-chosen]', HTMLElement);
  const { texts } = data;
  const query = findPart(host, '[data-query]', HTMLInputElement);
  return {
    update: (choice: Choice): void => {
      const values = [...choice].flatMap(([facet, codes]) =>
        optionsOf(data, facet)
          .filter(({ code }) => codes.has(code))
          .map(({ code, label }) => ({ facet, code, label })),
      );
      box.hidden = values.length === 0;
      const hadFocus = box.contains(document.activeElement);
      const buttons = values.map(({ facet, code, label }) => {
        const take = (): void => onChoose(toggleValue(choice, facet, code));
        const name = fillIn(texts.remove, { what: `${texts.facet[facet]}, ${label}` });
        return make(
          'li',
          {},
          makeButton(`${label} ×`, take, { 'aria-label': name, class: 'button finder-chip' }),
        );
      });
      const clear = makeButton(texts.clear, onClear);
      box.replaceChildren(
        make('ul', { role: 'list', 'aria-label': texts.chosen }, ...buttons, make('li', {}, clear)),
      );
      // The button that was pressed is gone: the keyboard stays near.
      if (hadFocus) (values.length > 0 ? clear : query).focus();
    },
  };
}
