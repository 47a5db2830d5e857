import {
  DomEvent,
  LatLng,
  layerGroup,
  Polygon,
  type LatLngBounds,
  type LayerGroup,
  type Map as LeafletMap,
} from 'leaflet';
import type { RegionCode } from '../catalogue/region.ts';
import type { Ways } from '../map/neighbours.ts';
import type { RegionData } from '../map/region-data.ts';
import { addHatch } from './map-hatch.ts';
import type { Shape } from './map-shapes.ts';

/** Arrow keys, and the way that each leads. */
const arrows: Readonly<Record<string, keyof Ways>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

type Choose = (code: RegionCode, opener?: SVGElement) => void;
type Point = (code: RegionCode | undefined) => void;

/** Name of the list box, and what becomes of a region that the reader chooses or points to. */
type Listeners = { readonly name: string; readonly onChoose: Choose; readonly onPoint: Point };

/**
 * The regions on the map, as a list box of named shapes (Leaflet 1.9 makes none of its own focusable): one stop of the
 * Tab key, arrows to the neighbours, Home and End by name, Enter to choose.
 */
export class RegionLayer {
  readonly bounds: LatLngBounds;
  readonly #map: LeafletMap;
  readonly #regions: readonly RegionData[];
  readonly #shapes: ReadonlyMap<string, Shape>;
  readonly #onChoose: Choose;
  readonly #ring: LayerGroup;
  readonly #outline: LayerGroup;

  constructor(
    map: LeafletMap,
    { shapes, bounds }: { readonly shapes: ReadonlyMap<string, Shape>; readonly bounds: LatLngBounds },
    regions: readonly RegionData[],
    { name, onChoose, onPoint }: Listeners,
  ) {
    this.#map = map;
    this.#shapes = shapes;
    this.bounds = bounds;
    this.#regions = regions;
    this.#onChoose = onChoose;
    for (const { code } of regions) {
      this.#shapes.get(code)?.layer.on('click', (event) => {
        // A click on the map itself would close the pop-up that this one opens.
        DomEvent.stopPropagation(event);
        onChoose(code);
      });
    }
    map.createPane('rings').classList.add('stage-rings');
    this.#outline = layerGroup().addTo(map);
    this.#ring = layerGroup().addTo(map);
    this.#nameShapes(name, onPoint);
  }

  /** Gives the part of the map that a region fills. */
  boundsOf(code: RegionCode): LatLngBounds {
    return this.#shapes.get(code)?.layer.getBounds() ?? this.bounds;
  }

  /** Gives the shape of a region in the page. */
  pathOf(code: RegionCode): SVGElement | undefined {
    return this.#shapes.get(code)?.path;
  }

  /** Says whether a box on the screen lies inside a region's shape, as far as its corners and the middles of its edges tell. */
  holds(code: RegionCode, box: DOMRect): boolean {
    const path = this.#shapes.get(code)?.path;
    const toShape = path?.getScreenCTM()?.inverse();
    const ways = [0, 0.5, 1];
    return ways.every((across) =>
      ways.every((down) => {
        const place = new DOMPoint(box.left + across * box.width, box.top + down * box.height);
        return path?.isPointInFill(place.matrixTransform(toShape)) ?? false;
      }),
    );
  }

  /** Says whether any part of a region is on the screen. */
  isInSight(code: RegionCode): boolean {
    const layer = this.#shapes.get(code)?.layer;
    const sight = this.#map.getBounds();
    if (!layer || !sight.intersects(layer.getBounds())) return false;
    const isCornerIn = layer
      .getLatLngs()
      .flat(2)
      .some((corner) => corner instanceof LatLng && sight.contains(corner));
    return isCornerIn || this.holds(code, boxRound(this.#map.getContainer()));
  }

  /** Points to a region without choosing it; to none when undefined. */
  point(code: RegionCode | undefined): void {
    this.#surround(this.#ring, code, 'stage-outline');
  }

  /** Marks a region as chosen; none when undefined. */
  select(code: RegionCode | undefined): void {
    for (const [own, { path }] of this.#shapes) path.setAttribute('aria-selected', String(own === code));
    this.#surround(this.#outline, code, 'stage-outline');
    if (code !== undefined) this.#makeStop(code);
  }

  /** Moves the keyboard to a region and brings it into sight. */
  focus(code: RegionCode): void {
    const shape = this.#shapes.get(code);
    if (!shape) return;
    this.#makeStop(code);
    shape.path.focus({ preventScroll: true });
    if (!this.#map.getBounds().contains(shape.layer.getBounds().getCenter())) {
      this.#map.panTo(shape.layer.getBounds().getCenter());
    }
  }

  #nameShapes(name: string, onPoint: Point): void {
    const [first] = this.#regions;
    for (const { code, sentence } of this.#regions) {
      const path = this.#shapes.get(code)?.path;
      if (!path) continue;
      path.setAttribute('role', 'option');
      path.setAttribute('aria-label', sentence);
      path.setAttribute('aria-selected', 'false');
      path.setAttribute('tabindex', '-1');
      path.addEventListener('keydown', (event) => this.#press(event, code, path));
      path.addEventListener('focus', () => this.#showRing(code, path));
      path.addEventListener('blur', () => this.#ring.clearLayers());
      path.addEventListener('pointerenter', () => onPoint(code));
      path.addEventListener('pointerleave', () => onPoint(undefined));
      if (path.ownerSVGElement) addHatch(path.ownerSVGElement);
      // By name in the page too, as a screen reader walks through it.
      path.parentElement?.append(path);
      path.parentElement?.setAttribute('role', 'listbox');
      path.parentElement?.setAttribute('aria-label', name);
      // The list inside has the name; the picture round it would be heard as one more, without any.
      path.ownerSVGElement?.setAttribute('role', 'none');
    }
    if (first) this.#makeStop(first.code);
  }

  #press(event: KeyboardEvent, code: RegionCode, path: SVGElement): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const way = arrows[event.key];
    const region = this.#regions.find((one) => one.code === code);
    const ends: Readonly<Record<string, RegionCode | undefined>> = {
      Home: this.#regions[0]?.code,
      End: this.#regions.at(-1)?.code,
    };
    const next = way ? region?.ways[way] : ends[event.key];
    const isChoice = event.key === 'Enter' || event.key === ' ';
    if (!way && !isChoice && !(event.key in ends)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isChoice) this.#onChoose(code, path);
    else if (next) this.focus(next);
  }

  #showRing(code: RegionCode, path: SVGElement): void {
    this.#surround(this.#ring, path.matches(':focus-visible') ? code : undefined, 'stage-ring');
  }

  #makeStop(code: RegionCode): void {
    for (const [own, { path }] of this.#shapes) path.setAttribute('tabindex', own === code ? '0' : '-1');
  }

  /** Drawn above all regions, so that none covers it, and on a band of the page's ground, so that it shows on every colour. */
  #surround(group: LayerGroup, code: RegionCode | undefined, className: string): void {
    group.clearLayers();
    const places = code === undefined ? undefined : this.#shapes.get(code)?.layer.getLatLngs();
    if (!places) return;
    for (const look of ['stage-casing', className]) {
      new Polygon(places, { className: look, pane: 'rings', interactive: false, fill: false }).addTo(group);
    }
  }
}

/** The point in the middle of an element, as a box. */
function boxRound(element: HTMLElement): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect();
  return new DOMRect(left + width / 2, top + height / 2, 0, 0);
}
