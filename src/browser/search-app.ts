import { toDocuments } from '../site-search/documents.ts';
import { formatState, parseState, type SearchState } from '../site-search/state.ts';
import { receiveSiteData, type SentSiteData } from '../site-search/thing.ts';
import { answerTyping } from './answer-typing.ts';
import { buildPatiently } from './build-search.ts';
import { findPart } from './parts.ts';
import { mountKinds } from './search-kinds.ts';
import { mountThings } from './search-results.ts';

/** Brings the search of the site to life: each letter is answered at once, and what was asked stands in the address. */
export async function mountSearch(host: HTMLElement, sent: SentSiteData): Promise<void> {
  const data = receiveSiteData(sent);
  const search = await buildPatiently(toDocuments(data), data.vocabulary);
  const query = findPart(host, '[data-query]', HTMLInputElement);
  const kinds = mountKinds(host, (kind) => change({ kind }));
  const results = mountThings(host, data);
  let state = parseState(location.search);
  if (query.value === '') query.value = state.query;

  const change = (part: Partial<SearchState>): void => {
    state = { ...state, ...part };
    history.replaceState(history.state, '', location.pathname + formatState(state) + location.hash);
    const isAsked = state.query.trim() !== '';
    const { found, terms } = search(isAsked ? state.query : '');
    const things = found.map(({ item }) => item);
    kinds.update(things, state.kind);
    const { kind } = state;
    const shown = kind === undefined ? things : things.filter((one) => one.kind === kind);
    results.update(isAsked ? { things: shown, terms } : undefined);
  };

  // What was typed while the search was on its way stands in the address too.
  answerTyping(host, (typed) => change({ query: typed }), results);
}
