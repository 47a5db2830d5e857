import type { Topology } from 'topojson-specification';
import type { RegionCode } from '../catalogue/region.ts';
import { metrics, type Size } from '../charts/frame.ts';
import { element, textElement } from '../charts/markup.ts';
import { measureText } from '../charts/measure.ts';
import type { Box } from '../charts/texture.ts';
import type { MapCentre } from './centres.ts';
import { clusterPlaces, groupPlaces, type CentrePlace, type PlaceCluster } from './cluster.ts';
import { getGround, type GroundSheet } from './ground.ts';
import { boxRound, overlaps } from './label.ts';
import type { Place } from './simplify.ts';

const sheets: Readonly<Record<Size, GroundSheet>> = {
  narrow: { width: metrics.narrow.width, height: 260, margin: 26 },
  wide: { width: metrics.wide.width, height: 420, margin: 34 },
};

/** Radius of a mark, and half the side of the square that counts planned centres. */
const radius = 14;
const corner = 9;

/** Marks nearer than this are drawn as one: a mark with its square keeps clear of the next. */
const reach = 2 * radius + 2 * corner;

/**
 * Gives the centres of a region on its map as SVG text: a mark with their number at each place, planned ones counted apart
 * in a dashed square, the name of the place where there is room. It is a picture for the eye: lists say the same.
 */
export function renderRegionCentres(
  topology: Topology,
  region: RegionCode,
  centres: readonly MapCentre[],
  size: Size,
): string {
  const sheet = sheets[size];
  const ground = getGround(topology, region, sheet);
  const spotOf = (place: CentrePlace): Place => ground.project(place);
  const toScreen = (place: CentrePlace): { x: number; y: number } => {
    const [x, y] = spotOf(place);
    return { x, y };
  };
  const clusters = clusterPlaces(groupPlaces(centres), toScreen, reach);
  const marks = clusters.flatMap((cluster): Mark[] => {
    const [place] = cluster.places;
    return place ? [{ cluster, name: place.name, spot: spotOf(place) }] : [];
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `region-centres region-centres-${size}`,
      viewBox: `0 0 ${sheet.width} ${sheet.height}`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ground.markup,
    ...planNames(marks, sheet, size).map((name) => renderName(name, size)),
    ...marks.map((mark) => renderMark(mark, size)),
  );
}

type Mark = { readonly cluster: PlaceCluster; readonly name: string; readonly spot: Place };

function renderMark({ cluster: { count, planned }, spot: [x, y] }: Mark, size: Size): string {
  const { small } = metrics[size];
  const number = (value: number, at: Place): string =>
    textElement(
      'text',
      { x: at[0], y: at[1] + small * 0.35, 'text-anchor': 'middle', 'font-size': small },
      String(value),
    );
  const square = (at: Place, half: number): string =>
    element('rect', { x: at[0] - half, y: at[1] - half, width: 2 * half, height: 2 * half, rx: 2 }) +
    number(planned, at);
  const beside: Place = [x + radius + corner - 4, y - radius + 1];
  const parts = [
    ...(count > 0 ? [element('circle', { cx: x, cy: y, r: radius }), number(count, [x, y])] : []),
    ...(planned > 0 ? [square(count > 0 ? beside : [x, y], count > 0 ? corner : radius - 2)] : []),
  ];
  return element('g', { class: 'region-centres-mark' }, ...parts);
}

type Name = { readonly text: string; readonly middle: Place };

/** The larger a place, the sooner it gets its name: beside, below or above its mark, where nothing else stands. */
function planNames(marks: readonly Mark[], sheet: GroundSheet, size: Size): Name[] {
  const { small } = metrics[size];
  const taken: Box[] = marks.flatMap(({ spot: [x, y], cluster: { planned, count } }) => [
    boxRound([x, y], { width: 2 * radius, height: 2 * radius }),
    ...(planned > 0 && count > 0
      ? [boxRound([x + radius + corner - 4, y - radius + 1], { width: 2 * corner, height: 2 * corner })]
      : []),
  ]);
  const order = [...marks].sort((a, b) => sizeOf(b) - sizeOf(a));
  return order.flatMap(({ name, spot: [x, y] }): Name[] => {
    const width = measureText(name, small);
    const middles: Place[] = [
      [x + radius + 6 + width / 2, y],
      [x - radius - 6 - width / 2, y],
      [x, y + radius + 4 + small / 2],
      [x, y - radius - 4 - small / 2],
    ];
    const free = middles.find((middle) => {
      const box = boxRound(middle, { width: width + 4, height: small + 4 });
      const isOn =
        box.x >= 0 && box.y >= 0 && box.x + box.width <= sheet.width && box.y + box.height <= sheet.height;
      return isOn && !taken.some((other) => overlaps(box, other));
    });
    if (!free) return [];
    taken.push(boxRound(free, { width: width + 4, height: small + 4 }));
    return [{ text: name, middle: free }];
  });
}

function sizeOf({ cluster: { count, planned } }: Mark): number {
  return count + planned;
}

function renderName({ text, middle: [x, y] }: Name, size: Size): string {
  const { small } = metrics[size];
  return textElement(
    'text',
    { class: 'region-centres-name', x, y: y + small * 0.35, 'text-anchor': 'middle', 'font-size': small },
    text,
  );
}
