import { formatMapState, type MapState } from '../map/state.ts';

/**
 * Writes what the reader sees into the address, in place of what stood there, and into the links that lead to another
 * indicator, date or language of the map: `a[data-keeps-map]` and the switch of languages.
 */
export function writeMapState(state: MapState): void {
  const search = formatMapState(state);
  if (search !== location.search)
    history.replaceState(history.state, '', location.pathname + search + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keeps-map], header a[hreflang]')) {
    link.search = search;
  }
}
