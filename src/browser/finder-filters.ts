import type { FinderData, FinderOption } from '../directory/finder/data.ts';
import { facets, type Facet } from '../directory/finder/facets.ts';
import { toggleValue, type Choice, type Counts } from '../directory/finder/filters.ts';
import { sayCounted } from '../directory/finder/counted.ts';
import { make, makeButton } from './make.ts';
import { findPart } from './parts.ts';

type Option = {
  readonly facet: Facet;
  readonly code: string;
  readonly line: HTMLLIElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
};

type Actions = { readonly onChoose: (choice: Choice) => void; readonly onShow: () => void };

/** What each box would leave: planned centres are counted apart. */
export type FilterCounts = { readonly main: Counts; readonly planned: Counts };

/** The filters: a group of boxes for each facet, with the number of centres that each box would leave. */
export function mountFilters(host: HTMLElement, data: FinderData, { onChoose, onShow }: Actions) {
  const toggle = findPart(host, '[data-filters-toggle]', HTMLButtonElement);
  const panel = findPart(host, '[data-filters]', HTMLElement);
  let choice: Choice = new Map();
  const options: Option[] = [];
  /** Brings the panel up to date: put off while nobody sees it. */
  let refresh = (): void => {};

  for (const facet of facets) {
    const list = make('ul', { role: 'list' });
    for (const { code, label } of optionsOf(data, facet)) {
      const box = make('input', { type: 'checkbox', name: facet, value: code });
      const count = make('span', { class: 'finder-count figures' });
      const line = make('li', {}, make('label', {}, box, make('span', {}, label), count));
      box.addEventListener('change', () => onChoose(toggleValue(choice, facet, code)));
      list.append(line);
      options.push({ facet, code, line, box, count });
    }
    const title = data.texts.facet[facet];
    panel.append(
      make(
        'details',
        { class: 'finder-facet', 'data-facet': facet },
        make('summary', {}, title),
        make('div', { role: 'group', 'aria-label': title }, list),
      ),
    );
  }
  const show = makeButton('', onShow, { 'data-look': 'main' });
  panel.append(
    make(
      'div',
      { class: 'finder-end' },
      make('p', { class: 'search-box-hint' }, data.texts.countsAbout),
      show,
    ),
  );
  toggle.addEventListener('click', () => {
    panel.hidden = !panel.hidden;
    if (!panel.hidden) refresh();
    toggle.setAttribute('aria-expanded', String(!panel.hidden));
  });

  return {
    /**
     * @param count gives what each box would leave, when it is to be seen
     * @param left how many centres are left, without planned ones
     */
    update: (now: Choice, count: () => FilterCounts, left: number): void => {
      choice = now;
      refresh = () => fillIn(count());
      if (!panel.hidden) refresh();
      show.textContent = sayCounted(data.texts.show, left);
      const chosen = [...choice.values()].reduce((sum, codes) => sum + codes.size, 0);
      findPart(toggle, '[data-filters-label]', HTMLElement).textContent =
        chosen === 0 ? data.texts.filters : sayCounted(data.texts.filtersChosen, chosen);
    },
  };

  function fillIn({ main, planned }: FilterCounts): void {
    for (const { facet, code, line, box, count } of options) {
      const number = main.get(facet)?.get(code) ?? 0;
      const more = planned.get(facet)?.get(code) ?? 0;
      const isChosen = choice.get(facet)?.has(code) ?? false;
      box.checked = isChosen;
      count.textContent = more > 0 ? `${number} +${more}` : String(number);
      line.dataset['empty'] = String(number + more === 0);
      // Towns are many: those without a centre among the rest are left out.
      line.hidden = number + more === 0 && !isChosen && facet === 'settlement';
    }
  }
}

/** Gives the values of a facet with their names. */
export function optionsOf({ options, settlements }: FinderData, facet: Facet): readonly FinderOption[] {
  return facet === 'settlement' ? settlements : options[facet];
}
