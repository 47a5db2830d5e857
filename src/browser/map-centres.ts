import type { Map as LeafletMap } from 'leaflet';
import type { MapCentres } from '../map/centres.ts';
import { groupPlaces } from '../map/cluster.ts';
import type { RegionData } from '../map/region-data.ts';
import { loadContent } from './load.ts';
import type { CentreList } from './map-centre-list.ts';
import { CentreMarks } from './map-marks.ts';
import type { PopUp } from './map-pop-up.ts';
import { copyTemplate, findPart } from './parts.ts';

/** Centres on the map, loaded when the reader asks for them: marks, and a list that says what the marks say. */
export class CentreLayer {
  readonly #host: HTMLElement;
  readonly #stage: HTMLElement;
  readonly #marks: CentreMarks;
  readonly #list: CentreList;
  readonly #button: HTMLButtonElement;
  readonly #onToggle: () => void;
  #data: MapCentres | undefined;

  /** @param onToggle called when the marks have come or gone */
  constructor(
    { map, host, stage, popUp }: { map: LeafletMap; host: HTMLElement; stage: HTMLElement; popUp: PopUp },
    list: CentreList,
    onToggle: () => void,
  ) {
    this.#host = host;
    this.#stage = stage;
    this.#onToggle = onToggle;
    this.#list = list;
    this.#marks = new CentreMarks(map, popUp, {
      count: (count) => this.#data?.counts[count],
      plannedCount: (count) => this.#data?.plannedCounts[count],
      makePopUp: () => copyTemplate(host, '[data-place-pop-up]'),
    });
    this.#button = findPart(stage, '[data-show-centres]', HTMLButtonElement);
    this.#button.addEventListener('click', () => void this.toggle());
  }

  /** True while the marks are on the map. */
  get isOn(): boolean {
    return this.#button.ariaPressed === 'true';
  }

  /** The boxes on the screen that marks take. */
  boxes(): DOMRect[] {
    return this.#marks.boxes();
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
      this.#data ??= await loadContent<MapCentres>(this.#host.dataset['centres'] ?? '');
    } catch {
      failure.textContent = failure.dataset['failure'] ?? '';
      failure.hidden = false;
      return;
    }
    const isOn = !this.isOn;
    this.#button.ariaPressed = String(isOn);
    this.#stage.dataset['centres'] = isOn ? 'on' : 'off';
    this.#list.show(isOn ? this.#data : undefined);
    this.#marks.show(isOn ? groupPlaces(this.#data.centres) : undefined);
    this.#onToggle();
  }
}
