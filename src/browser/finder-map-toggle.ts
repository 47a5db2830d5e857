import type { Topology } from 'topojson-specification';
import { sayCounted } from '../directory/finder/counted.ts';
import type { FinderCentre, FinderData } from '../directory/finder/data.ts';
import type { FinderMap } from './finder-map.ts';
import { make } from './make.ts';
import { allowLeafletProbe } from './leaflet-markup.ts';
import { loadContent } from './load.ts';
import { findPart } from './parts.ts';

/** The button that opens the map beside the list; its script, styles and boundaries come at the first press. */
export function mountMapToggle(host: HTMLElement, data: FinderData, onMove: () => void) {
  const button = findPart(host, '[data-map-toggle]', HTMLButtonElement);
  const frame = findPart(host, '[data-map]', HTMLElement);
  const note = findPart(frame, '[data-map-note]', HTMLElement);
  let map: FinderMap | undefined;
  let shown: readonly FinderCentre[] = [];

  const say = (text: string): void => {
    note.textContent = text;
    note.hidden = text === '';
  };
  const open = async (): Promise<void> => {
    frame.hidden = false;
    try {
      map ??= await load(host, data, frame, onMove);
      map.show(shown);
      onMove();
    } catch {
      say(data.texts.mapFailed);
    }
  };
  button.addEventListener('click', () => {
    const isOpen = button.ariaExpanded !== 'true';
    button.ariaExpanded = String(isOpen);
    button.textContent = isOpen ? data.texts.mapHide : data.texts.mapShow;
    if (isOpen) return void open();
    frame.hidden = true;
    onMove();
  });

  return {
    /** Shows what was found on the map, when it is open, and gives those that are in sight. */
    update: (centres: readonly FinderCentre[]): ReadonlySet<FinderCentre> => {
      shown = centres;
      if (!map || frame.hidden) return new Set(centres);
      map.show(centres);
      const { sees } = map;
      const seen = new Set(centres.filter((centre) => sees(centre)));
      const unplaced = centres.filter((centre) => !isPlaced(data, centre)).length;
      const { mapInView, mapUnplaced } = data.texts;
      const parts = [sayCounted(mapInView, seen.size - (seen.size === centres.length ? unplaced : 0))];
      if (unplaced > 0) parts.push(sayCounted(mapUnplaced, unplaced));
      say(parts.join('; '));
      return seen;
    },
  };
}

function isPlaced({ settlements }: FinderData, { point, settlement }: FinderCentre): boolean {
  return (point ?? settlements.find(({ code }) => code === settlement)?.point) !== undefined;
}

async function load(
  host: HTMLElement,
  data: FinderData,
  frame: HTMLElement,
  onMove: () => void,
): Promise<FinderMap> {
  allowLeafletProbe();
  const styles = (host.dataset['mapStyles'] ?? '').split(' ');
  const [{ drawFinderMap }, topology] = await Promise.all([
    import('./finder-map.ts'),
    loadContent<Topology>(host.dataset['boundaries'] ?? ''),
    ...styles.map(loadStyle),
  ]);
  const canvas = findPart(frame, '[data-canvas]', HTMLElement);
  return drawFinderMap(canvas, { data, topology, address: host.dataset['address'] ?? '' }, onMove);
}

/** A sheet counts for the page when it has arrived: the map measures its own room. */
function loadStyle(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = make('link', { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', reject);
    document.head.append(link);
  });
}
