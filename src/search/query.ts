/** Longest query that is read. */
const longest = 200;

/** Gives the query that stands in the part of an address after `?`; an empty text when there is none. */
export function readQuery(params: URLSearchParams): string {
  return (params.get('q') ?? '').slice(0, longest);
}
