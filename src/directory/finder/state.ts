import { readQuery } from '../../search/query.ts';
import { facets, type Facet } from './facets.ts';
import type { Choice } from './filters.ts';

/** What a reader asked for; all of it but the reader's own place stands in the address, so that a search can be sent on. */
export type FinderState = {
  readonly query: string;
  readonly choice: Choice;
  /** A settlement from which distances are counted. */
  readonly from: string | undefined;
  /** One centre only: a saved copy shows it in place of a page that was not saved. */
  readonly centre: string | undefined;
};

/** Nothing asked. */
export const emptyState: FinderState = {
  query: '',
  choice: new Map(),
  from: undefined,
  centre: undefined,
};

/**
 * Reads the part of an address after `?`; what it does not know it passes over.
 * @param known tells whether a facet has such a value
 */
export function parseState(search: string, known: (facet: Facet, code: string) => boolean): FinderState {
  const params = new URLSearchParams(search);
  const choice = new Map(
    facets.flatMap((facet) => {
      const codes = params.getAll(facet).filter((code) => known(facet, code));
      return codes.length > 0 ? [[facet, new Set(codes)] as const] : [];
    }),
  );
  const from = params.get('from');
  return {
    query: readQuery(params),
    choice,
    from: from !== null && known('settlement', from) ? from : undefined,
    centre: params.get('centre') ?? undefined,
  };
}

/**
 * Gives what stands in the address, `?` included; an empty text when nothing is asked.
 * @example formatState({ ...emptyState, query: 'орал' }) // => '?q=%D0%BE%D1%80%D0%B0%D0%BB'
 */
export function formatState({ query, choice, from, centre }: FinderState): string {
  const params = new URLSearchParams();
  if (query.trim() !== '') params.set('q', query.trim());
  for (const facet of facets) for (const code of choice.get(facet) ?? []) params.append(facet, code);
  if (from !== undefined) params.set('from', from);
  if (centre !== undefined) params.set('centre', centre);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** True when nothing is asked that would narrow or order the list. */
export function isEmptyState({ query, choice, from, centre }: FinderState): boolean {
  return (
    query.trim() === '' &&
    from === undefined &&
    centre === undefined &&
    [...choice.values()].every((codes) => codes.size === 0)
  );
}
