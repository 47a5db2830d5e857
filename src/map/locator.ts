import type { Topology } from 'topojson-specification';
import type { Point } from '../catalogue/centre.ts';
import type { RegionCode } from '../catalogue/region.ts';
import { element, textElement } from '../charts/markup.ts';
import { getGround } from './ground.ts';
import type { Place } from './simplify.ts';

/** The sheet of a locator, in units of its drawing. */
export const locatorSize = { width: 320, height: 200, margin: 14 } as const;

/** A place on a locator. */
export type LocatorPlace = { readonly point: Point; readonly name: string };

/** What a locator shows. */
export type LocatorSubject = {
  readonly region: RegionCode;
  /** Undefined where nobody knows more than the region. */
  readonly place: LocatorPlace | undefined;
  /** True for the spot itself, false for the middle of a town. */
  readonly exact: boolean;
  /** The main town, to find one's bearings; left out where it lies under the place. */
  readonly capital: LocatorPlace | undefined;
};

/**
 * Gives a small map of one region as SVG text: its shape among its neighbours' borders, and where a place lies in it. A ring round
 * the point says that only the town is known. It is a picture for the eye: the words stand beside it.
 */
export function renderLocator(topology: Topology, { region, place, exact, capital }: LocatorSubject): string {
  const ground = getGround(topology, region, locatorSize);
  const at = place && { name: place.name, spot: ground.project(place.point) };
  const town = capital && { name: capital.name, spot: ground.project(capital.point) };
  const { width, height } = locatorSize;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'locator',
      viewBox: `0 0 ${width} ${height}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ground.markup,
    town && (!at || distance(town.spot, at.spot) > 24) ? renderTown(town, at?.spot) : '',
    at ? renderPlace(at, exact) : '',
  );
}

type Spot = { readonly name: string; readonly spot: Place };

function renderTown({ name, spot: [x, y] }: Spot, avoid: Place | undefined): string {
  const below = avoid !== undefined && avoid[1] < y;
  return element(
    'g',
    { class: 'locator-town' },
    element('circle', { cx: x, cy: y, r: 2.5 }),
    renderName(name, [x, y], below ? 15 : -7),
  );
}

function renderPlace({ name, spot: [x, y] }: Spot, exact: boolean): string {
  return element(
    'g',
    { class: 'locator-place' },
    exact ? '' : element('circle', { class: 'locator-about', cx: x, cy: y, r: 11 }),
    element('circle', { class: 'locator-point', cx: x, cy: y, r: 5 }),
    renderName(name, [x, y], y > locatorSize.height / 2 ? -17 : 27),
  );
}

/** A name above or below its point, kept on the sheet by the side on which it begins. */
function renderName(name: string, [x, y]: Place, offset: number): string {
  const third = locatorSize.width / 3;
  const anchor = x < third ? 'start' : x > 2 * third ? 'end' : 'middle';
  const nudge = { start: -8, middle: 0, end: 8 }[anchor];
  return textElement('text', { x: x + nudge, y: y + offset, 'text-anchor': anchor, 'font-size': 13 }, name);
}

function distance([x1, y1]: Place, [x2, y2]: Place): number {
  return Math.hypot(x2 - x1, y2 - y1);
}
