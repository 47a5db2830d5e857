import { divIcon, latLngBounds, layerGroup, Marker, marker, type Map as LeafletMap } from 'leaflet';
import { clusterPlaces, type CentrePlace, type PlaceCluster } from '../map/cluster.ts';
import { makeCentreItem } from './map-centre-list.ts';
import type { PopUp } from './map-pop-up.ts';
import { findPart } from './parts.ts';

/** Marks closer than this are drawn as one, px: each can be tapped on its own. */
const reach = 44;

/** More names than this are not said of one mark. */
const mostNames = 3;

/** What marks say. */
export type MarkTexts = {
  /** How many there are, planned ones apart; undefined leaves a number out. */
  readonly count: (count: number) => string | undefined;
  readonly plannedCount: (count: number) => string | undefined;
  /** An empty pop-up for a place, with `[data-name]`, `[data-town-only]`, `[data-items]` and `[data-close]`. */
  readonly makePopUp: () => HTMLElement;
};

/** Marks of centres on a map: they cluster, and tell in a pop-up what is there. Planned centres are counted apart. */
export class CentreMarks {
  readonly #map: LeafletMap;
  readonly #popUp: PopUp;
  readonly #texts: MarkTexts;
  readonly #marks = layerGroup();
  #places: readonly CentrePlace[] = [];
  /** A place whose mark gets the keyboard when marks are drawn anew: the one that was opened. */
  #next: CentrePlace | undefined;

  constructor(map: LeafletMap, popUp: PopUp, texts: MarkTexts) {
    this.#map = map;
    this.#popUp = popUp;
    this.#texts = texts;
    map.on('zoomend', () => this.#draw());
  }

  /** The boxes on the screen that marks take. */
  boxes(): DOMRect[] {
    return this.#marks
      .getLayers()
      .flatMap((layer) =>
        layer instanceof Marker ? (layer.getElement()?.getBoundingClientRect() ?? []) : [],
      );
  }

  /** Shows marks for these places, and no others; none when undefined. */
  show(places: readonly CentrePlace[] | undefined): void {
    this.#places = places ?? [];
    this.#popUp.close();
    if (places) this.#marks.addTo(this.#map);
    else this.#marks.remove();
    this.#draw();
  }

  #draw(): void {
    this.#marks.clearLayers();
    if (!this.#map.hasLayer(this.#marks)) return;
    const zoom = this.#map.getZoom();
    const toScreen = ({ latitude, longitude }: CentrePlace) => this.#map.project([latitude, longitude], zoom);
    for (const cluster of clusterPlaces(this.#places, toScreen, reach)) {
      const mark = this.#drawMark(cluster);
      if (this.#next && cluster.places.includes(this.#next)) {
        mark?.getElement()?.focus({ preventScroll: true });
      }
    }
    this.#next = undefined;
  }

  #drawMark(cluster: PlaceCluster): Marker | undefined {
    const [place] = cluster.places;
    if (!place) return undefined;
    const icon = divIcon({ className: 'stage-centre', html: makeFace(cluster), iconSize: [reach, reach] });
    const mark = marker([place.latitude, place.longitude], { icon }).addTo(this.#marks);
    const element = mark.getElement();
    element?.setAttribute('aria-label', this.#nameOf(cluster));
    mark.on('click', () => this.#open(cluster));
    element?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      this.#open(cluster, element);
    });
    return mark;
  }

  /** «Қарағанды, Теміртау: 12 орталық, жоспарланғаны — 1» */
  #nameOf({ places, count, planned }: PlaceCluster): string {
    const names = [...new Set(places.map(({ name }) => name))];
    const where = names.length > mostNames ? [...names.slice(0, mostNames), '…'] : names;
    const what = [
      count > 0 ? this.#texts.count(count) : undefined,
      planned > 0 ? this.#texts.plannedCount(planned) : undefined,
    ];
    return `${where.join(', ')}: ${what.filter((words) => words !== undefined).join(', ')}`;
  }

  /** Several places come apart; one place tells what is there. */
  #open({ places }: PlaceCluster, opener?: HTMLElement): void {
    const [place] = places;
    if (!place) return;
    if (places.length > 1 && this.#map.getZoom() < this.#map.getMaxZoom()) {
      if (opener) this.#next = place;
      const points = places.map(({ latitude, longitude }) => ({ lat: latitude, lng: longitude }));
      this.#map.fitBounds(latLngBounds(points), { padding: [reach, reach] });
      return;
    }
    const content = this.#texts.makePopUp();
    content.setAttribute('aria-label', place.name);
    findPart(content, '[data-name]', HTMLElement).textContent = place.name;
    findPart(content, '[data-town-only]', HTMLElement).hidden = place.precise;
    findPart(content, '[data-items]', HTMLElement).append(
      ...places.flatMap(({ centres }) => centres.map((centre) => makeCentreItem(centre, place.name))),
    );
    this.#popUp.open({ lat: place.latitude, lng: place.longitude }, content, opener);
  }
}

/** The style sheet writes the numbers: two of them in a row are no words that anyone could say to the mark. */
function makeFace({ count, planned }: PlaceCluster): HTMLElement {
  const face = document.createElement('span');
  face.className = 'stage-face';
  for (const [kind, number] of Object.entries({ count, planned })) {
    if (number === 0) continue;
    const part = document.createElement('span');
    part.dataset['kind'] = kind;
    part.dataset['number'] = String(number);
    face.append(part);
  }
  return face;
}
