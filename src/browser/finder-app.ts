import { arrangeFound, type Arranged } from '../directory/finder/arrange.ts';
import { receiveFinderData, type FinderCentre, type SentFinderData } from '../directory/finder/data.ts';
import { toDocuments } from '../directory/finder/documents.ts';
import { countValues, filterCentres, type Choice } from '../directory/finder/filters.ts';
import { measureReach } from '../directory/finder/reach.ts';
import { formatState, isEmptyState, parseState, type FinderState } from '../directory/finder/state.ts';
import { answerTyping } from './answer-typing.ts';
import { buildPatiently } from './build-search.ts';
import { mountChosen } from './finder-chosen.ts';
import { mountFilters, type FilterCounts } from './finder-filters.ts';
import { mountMapToggle } from './finder-map-toggle.ts';
import { mountPlace, type Origin } from './finder-place.ts';
import { mountResults } from './finder-results.ts';
import { findPart } from './parts.ts';

/** What the reader sees of a search. */
export type Shown = {
  readonly state: FinderState;
  readonly arranged: Arranged;
  /** All found by the words alone: filters are counted in them. */
  readonly byWords: readonly FinderCentre[];
  /** Words of the index by which they were found. */
  readonly terms: ReadonlySet<string>;
  readonly origin: Origin | undefined;
};

/** Brings the finder of a page to life: each change is answered at once, and stands in the address. */
export async function mountFinder(host: HTMLElement, sent: SentFinderData): Promise<void> {
  const data = receiveFinderData(sent);
  const search = await buildPatiently(toDocuments(data), data.vocabulary);
  const query = findPart(host, '[data-query]', HTMLInputElement);
  let state = parseState(location.search, (facet, code) =>
    facet === 'settlement'
      ? data.settlements.some((one) => one.code === code)
      : data.options[facet].some((one) => one.code === code),
  );
  if (query.value === '') query.value = state.query;

  const change = (part: Partial<FinderState>): void => {
    state = { ...state, ...part };
    update();
  };
  const clear = (): void => {
    query.value = '';
    place.clear();
    change({ query: '', choice: new Map(), from: undefined });
  };
  const filters = mountFilters(host, data, {
    onChoose: (choice) => change({ choice }),
    onShow: () => results.focus(),
  });
  const chosen = mountChosen(host, data, { onChoose: (choice) => change({ choice }), onClear: clear });
  const place = mountPlace(host, data, (from) => change({ from }));
  const results = mountResults(host, data, { onChoose: (choice) => change({ choice }), onClear: clear });

  const map = mountMapToggle(host, data, () => update());

  const update = (): void => {
    history.replaceState(history.state, '', location.pathname + formatState(state) + location.hash);
    const { choice } = state;
    const origin = place.find(state.from);
    const isAsked = !isEmptyState(state) || origin !== undefined;
    const { found, terms } = state.query.trim() === '' ? everything(data.centres) : search(state.query);
    const byWords = found.map(({ item }) => item);
    const kept = new Set(filterCentres(byWords, choice));
    const reach = origin && measureReach(data, origin.point);
    const arranged = arrangeFound(
      found.filter(({ item }) => kept.has(item)),
      reach,
    );
    filters.update(choice, () => countApart(byWords, choice), arranged.main.length);
    chosen.update(choice);
    const seen = map.update([...arranged.main, ...arranged.planned, ...arranged.close]);
    results.update(
      isAsked ? { state, arranged: keepSeen(arranged, seen), byWords, terms, origin } : undefined,
      reach,
    );
  };

  // What was typed while the finder was on its way stands in the address too.
  answerTyping(host, (typed) => change({ query: typed }), results);
}

function countApart(centres: readonly FinderCentre[], choice: Choice): FilterCounts {
  const isPlanned = ({ status }: FinderCentre): boolean => status === 'planned';
  return {
    main: countValues(
      centres.filter((centre) => !isPlanned(centre)),
      choice,
    ),
    planned: countValues(centres.filter(isPlanned), choice),
  };
}

/** The list shows what the map shows. */
function keepSeen({ main, planned, close }: Arranged, seen: ReadonlySet<FinderCentre>): Arranged {
  const keep = (centres: readonly FinderCentre[]): FinderCentre[] => centres.filter((one) => seen.has(one));
  return { main: keep(main), planned: keep(planned), close: keep(close) };
}

function everything(centres: readonly FinderCentre[]) {
  return {
    found: centres.map((item) => ({ item, whole: true })),
    terms: new Set<string>(),
  };
}
