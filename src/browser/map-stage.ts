import type { LatLngBounds, Map as LeafletMap } from 'leaflet';
import type { RegionCode } from '../catalogue/region.ts';
import type { RegionData } from '../map/region-data.ts';
import { parseMapState, type MapState } from '../map/state.ts';
import { writeMapState } from './map-address.ts';
import { CentreList } from './map-centre-list.ts';
import { CentreLayer } from './map-centres.ts';
import { LabelLayer } from './map-labels.ts';
import { PopUp } from './map-pop-up.ts';
import { RegionList } from './map-region-list.ts';
import { RegionLayer } from './map-regions.ts';
import type { Shape } from './map-shapes.ts';
import { StreetLayer } from './map-streets.ts';
import { TownLayer } from './map-towns.ts';
import type { CountryView } from './map-view.ts';
import { allowsMotion } from './motion.ts';
import { copyTemplate, findPart } from './parts.ts';

/** Closer than this a region is not shown: its neighbours should stay in sight. */
const regionZoom = 8.5;
const regionSpace = 24;

/** The map as it is before anything is written on it. */
export type Drawn = {
  readonly map: LeafletMap;
  readonly view: CountryView;
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly bounds: LatLngBounds;
};

/** The region that had the keyboard in the drawing, or in the list beside it. */
export type Focused = { readonly map: string | undefined; readonly list: string | undefined };

/** The map with everything round it, kept in step: shapes, labels, towns, centres, lists, pop-up, address. */
export class MapStage {
  readonly #host: HTMLElement;
  readonly #select: HTMLSelectElement;
  readonly #regions: readonly RegionData[];
  readonly #map: LeafletMap;
  readonly #layer: RegionLayer;
  readonly #view: CountryView;
  readonly #popUp: PopUp;
  readonly #labels: LabelLayer;
  readonly #towns: TownLayer;
  readonly #list: RegionList;
  readonly #centres: CentreLayer;
  #chosen: RegionData | undefined;

  constructor(
    { host, stage, lists }: { readonly [part in 'host' | 'stage' | 'lists']: HTMLElement },
    { map, view, shapes, bounds }: Drawn,
    regions: readonly RegionData[],
  ) {
    const canvas = findPart(stage, '[data-canvas]', HTMLElement);
    const regionBox = findPart(lists, '[data-region-list]', HTMLElement);
    this.#host = host;
    this.#regions = regions;
    this.#map = map;
    this.#select = findPart(stage, '[data-go]', HTMLSelectElement);
    this.#layer = new RegionLayer(map, { shapes, bounds }, regions, {
      name: canvas.dataset['listName'] ?? '',
      onChoose: (code, opener) => this.#choose(code, opener),
      onPoint: (code) => this.#list.point(code),
    });
    this.#view = view;
    this.#popUp = new PopUp(map, canvas);
    this.#labels = new LabelLayer(map, this.#layer, regions, (code) => this.#choose(code));
    this.#towns = new TownLayer(map, JSON.parse(host.dataset['towns'] ?? '[]'));
    this.#list = new RegionList(map, this.#layer, regionBox, regions, {
      onChoose: (code) => (code ? this.#choose(code) : this.#showCountry()),
      onPoint: (code) => this.#layer.point(code),
    });
    const parts = { map, host, stage, popUp: this.#popUp };
    const centreBox = findPart(lists, '[data-centre-list]', HTMLElement);
    const centreList = new CentreList(map, centreBox, regions, (code) => this.#choose(code));
    this.#centres = new CentreLayer(parts, centreList, () => {
      regionBox.hidden = this.#centres.isOn;
      this.#draw();
      this.#write();
    });
    new StreetLayer(map, stage);
    this.#listen(stage);
  }

  /**
   * Shows what the address says.
   * @param focused what had the keyboard keeps it
   */
  restore(focused: Focused): void {
    const codes = this.#regions.map(({ code }) => code);
    const { region, centres, at } = parseMapState(location.search, codes);
    this.#draw();
    if (at) {
      this.#mark(this.#regions.find(({ code }) => code === region));
      this.#map.setView({ lat: at.latitude, lng: at.longitude }, at.zoom, { animate: false });
    } else if (region) this.#choose(region);
    if (centres) void this.#centres.toggle();
    const [onMap, inList] = [focused.map, focused.list].map((own) => codes.find((code) => code === own));
    if (onMap) this.#layer.focus(onMap);
    if (inList) this.#list.focus(inList);
    this.#map.on('moveend', () => this.#write());
    this.#write();
  }

  /**
   * Brings a region into sight and says what is known of it.
   * @param byKeyboard true when the keyboard chose it: it then goes to what is said, and back
   */
  open(name: string | undefined, byKeyboard: boolean): void {
    const code = this.#regions.find((one) => one.code === name)?.code;
    if (code) this.#choose(code, byKeyboard ? this.#layer.pathOf(code) : undefined);
  }

  #listen(stage: HTMLElement): void {
    this.#select.addEventListener('change', () => {
      const region = this.#regions.find(({ code }) => code === this.#select.value);
      if (region) this.#choose(region.code);
      else this.#showCountry();
    });
    for (const button of stage.querySelectorAll<HTMLButtonElement>('[data-zoom]')) {
      const step = Number(button.dataset['zoom']);
      button.addEventListener('click', () => (step === 0 ? this.#showCountry() : this.#map.zoomIn(step)));
    }
    this.#map.on('moveend resize', () => this.#draw());
  }

  /** Brings a region into sight and says what is known of it. */
  #choose(code: RegionCode, opener?: SVGElement): void {
    const region = this.#regions.find((one) => one.code === code);
    if (!region) return;
    this.#mark(region);
    this.#map.once('moveend', () => {
      const content = fillRegion(copyTemplate(this.#host, '[data-region-pop-up]'), region);
      this.#popUp.open({ lat: region.latitude, lng: region.longitude }, content, opener);
    });
    const padding: [number, number] = [regionSpace, regionSpace];
    this.#map.fitBounds(this.#layer.boundsOf(code), {
      padding,
      maxZoom: regionZoom,
      animate: allowsMotion(),
    });
  }

  #showCountry(): void {
    this.#mark(undefined);
    this.#view.fit();
  }

  #mark(region: RegionData | undefined): void {
    this.#popUp.close();
    this.#chosen = region;
    this.#layer.select(region?.code);
    this.#list.select(region?.code);
    this.#centres.showRegion(region);
    this.#select.value = region?.code ?? '';
    this.#write();
  }

  #draw(): void {
    this.#towns.update(this.#centres.isOn ? this.#centres.boxes() : this.#labels.update());
  }

  #write(): void {
    writeMapState(this.#state());
  }

  #state(): MapState {
    const region = this.#chosen?.code;
    const bounds = region ? this.#layer.boundsOf(region) : this.#layer.bounds;
    const { lat, lng } = this.#map.getCenter();
    const isWhole = this.#view.shows(
      bounds,
      region ? { space: regionSpace, closest: regionZoom } : undefined,
    );
    const at = isWhole ? undefined : { latitude: lat, longitude: lng, zoom: this.#map.getZoom() };
    return { region, centres: this.#centres.isOn, at };
  }
}

function fillRegion(content: HTMLElement, region: RegionData): HTMLElement {
  content.setAttribute('aria-label', region.name);
  findPart(content, '[data-name]', HTMLElement).textContent = region.name;
  findPart(content, '[data-value]', HTMLElement).textContent = region.text;
  findPart(content, '[data-date]', HTMLElement).textContent = region.date;
  findPart(content, '[data-profile]', HTMLAnchorElement).href = region.href;
  return content;
}
