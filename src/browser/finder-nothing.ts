import { sayCounted } from '../directory/finder/counted.ts';
import type { FinderData } from '../directory/finder/data.ts';
import { dropFacet, findHindrances } from '../directory/finder/filters.ts';
import { fillIn } from '../directory/finder/texts.ts';
import type { Shown } from './finder-app.ts';
import type { Actions } from './finder-results.ts';
import { make, makeButton } from './make.ts';

/** Says why nothing is left and what to do: which filter to drop and how many there are without it, or other words. */
export function explainNothing(
  { texts }: FinderData,
  { byWords, state }: Shown,
  { onChoose, onClear }: Actions,
): HTMLElement {
  const box = make('div', { class: 'finder-nothing' });
  if (byWords.length === 0) {
    box.append(make('p', {}, texts.nothingQuery), make('p', {}, texts.nothingLists));
  } else {
    const hindrances = findHindrances(byWords, state.choice);
    if (hindrances.length === 0) box.append(make('p', {}, texts.nothingAll));
    for (const { facet, count } of hindrances) {
      const text = fillIn(texts.nothingDrop, {
        what: texts.facet[facet],
        count: sayCounted(texts.count, count),
      });
      box.append(makeButton(text, () => onChoose(dropFacet(state.choice, facet))));
    }
  }
  box.append(makeButton(texts.clear, onClear));
  return box;
}
