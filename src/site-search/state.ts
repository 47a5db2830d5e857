import { readQuery } from '../search/query.ts';
import { thingKinds, type ThingKind } from './thing.ts';

/** What a reader asked for; all of it stands in the address, so that a search can be sent on. */
export type SearchState = {
  readonly query: string;
  /** The one kind to be shown; undefined for all. */
  readonly kind: ThingKind | undefined;
};

/** Reads the part of an address after `?`; what it does not know it passes over. */
export function parseState(search: string): SearchState {
  const params = new URLSearchParams(search);
  return {
    query: readQuery(params),
    kind: thingKinds.find((kind) => kind === params.get('kind')),
  };
}

/**
 * Gives what stands in the address, `?` included; an empty text when nothing is asked.
 * @example formatState({ query: 'орал', kind: 'centre' }) // => '?q=%D0%BE%D1%80%D0%B0%D0%BB&kind=centre'
 */
export function formatState({ query, kind }: SearchState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  if (kind !== undefined) params.set('kind', kind);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
