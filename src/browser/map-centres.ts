import { divIcon, latLngBounds, layerGroup, Marker, marker, type Map as LeafletMap } from 'leaflet';
import type { MapCentres } from '../map/centres.ts';
import { clusterPlaces, groupPlaces, type CentrePlace, type PlaceCluster } from '../map/cluster.ts';
import type { RegionData } from '../map/region-data.ts';
import { makeCentreItem, type CentreList } from './map-centre-list.ts';
import type { PopUp } from './map-pop-up.ts';
import { copyTemplate, findPart } from './parts.ts';

/** Marks closer than this are drawn as one, px: each can be tapped on its own. */
const reach = 44;

/** More names than this are not said of one mark. */
const mostNames = 3;

/**
 * Centres on the map, loaded when the reader asks for them: marks that cluster, pop-ups that say what the list says.
 * Planned ones are counted apart, in a corner of the mark or in a mark of another form.
 */
export class CentreLayer {
  readonly #map: LeafletMap;
  readonly #host: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #popUp: PopUp;
  readonly #marks = layerGroup();
  readonly #list: CentreList;
  readonly #button: HTMLButtonElement;
  readonly #onToggle: () => void;
  #data: MapCentres | undefined;
  #places: readonly CentrePlace[] = [];
  /** A place whose mark gets the keyboard when marks are drawn anew: the one that was opened. */
  #next: CentrePlace | undefined;

  /** @param onToggle called when the marks have come or gone */
  constructor(
    { map, host, stage, popUp }: { map: LeafletMap; host: HTMLElement; stage: HTMLElement; popUp: PopUp },
    list: CentreList,
    onToggle: () => void,
  ) {
    this.#map = map;
    this.#host = host;
    this.#stage = stage;
    this.#popUp = popUp;
    this.#onToggle = onToggle;
    this.#list = list;
    this.#button = findPart(stage, '[data-show-centres]', HTMLButtonElement);
    this.#button.addEventListener('click', () => void this.toggle());
    map.on('zoomend', () => this.#draw());
  }

  /** True while the marks are on the map. */
  get isOn(): boolean {
    return this.#button.ariaPressed === 'true';
  }

  /** The boxes on the screen that marks take. */
  boxes(): DOMRect[] {
    return this.#marks
      .getLayers()
      .flatMap((layer) =>
        layer instanceof Marker ? (layer.getElement()?.getBoundingClientRect() ?? []) : [],
      );
  }

  /** Keeps the list in step with the region chosen. */
  showRegion(region: RegionData | undefined): void {
    this.#list.showRegion(region);
  }

  /** Shows the marks, or takes them away. They are loaded once; when that fails a message says so. */
  async toggle(): Promise<void> {
    const failure = findPart(this.#stage, '[data-failure]', HTMLElement);
    failure.hidden = true;
    try {
      this.#data ??= await load(this.#host.dataset['centres'] ?? '');
    } catch {
      failure.textContent = failure.dataset['failure'] ?? '';
      failure.hidden = false;
      return;
    }
    this.#places = groupPlaces(this.#data.centres);
    const isOn = !this.isOn;
    this.#button.ariaPressed = String(isOn);
    this.#stage.dataset['centres'] = isOn ? 'on' : 'off';
    this.#popUp.close();
    if (isOn) this.#marks.addTo(this.#map);
    else this.#marks.remove();
    this.#list.show(isOn ? this.#data : undefined);
    this.#draw();
    this.#onToggle();
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
      count > 0 ? this.#data?.counts[count] : undefined,
      planned > 0 ? this.#data?.plannedCounts[planned] : undefined,
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
    const content = copyTemplate(this.#host, '[data-place-pop-up]');
    content.setAttribute('aria-label', place.name);
    findPart(content, '[data-name]', HTMLElement).textContent = place.name;
    findPart(content, '[data-town-only]', HTMLElement).hidden = place.precise;
    findPart(content, '[data-items]', HTMLElement).append(
      ...places.flatMap(({ centres }) => centres.map((centre) => makeCentreItem(centre, place.name))),
    );
    this.#popUp.open({ lat: place.latitude, lng: place.longitude }, content, opener);
  }
}

function makeFace({ count, planned }: PlaceCluster): HTMLElement {
  const face = document.createElement('span');
  face.className = 'stage-face';
  for (const [kind, number] of Object.entries({ count, planned })) {
    if (number === 0) continue;
    const part = document.createElement('span');
    part.dataset['kind'] = kind;
    part.textContent = String(number);
    face.append(part);
  }
  return face;
}

async function load(address: string): Promise<MapCentres> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const data: MapCentres = await response.json();
  return data;
}
