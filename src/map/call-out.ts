import type { RegionCode } from '../catalogue/region.ts';
import { metrics, renderLines, type Size } from '../charts/frame.ts';
import { element } from '../charts/markup.ts';
import { measureText } from '../charts/measure.ts';
import type { Box } from '../charts/texture.ts';
import { boxRound } from './label.ts';
import type { MapRegion } from './model.ts';
import type { Place } from './simplify.ts';

/** A box outside the country that stands for a city too small to see and tap, joined to it by a line. */
export type CallOut = {
  readonly region: MapRegion;
  readonly box: Box;
  /** Where the city lies. */
  readonly from: Place;
  /** Where the line meets the box. */
  readonly to: Place;
};

/** Middles of the boxes, in free corners of the sheet. */
const spots: Readonly<Record<Size, Readonly<Partial<Record<RegionCode, Place>>>>> = {
  narrow: { 'KZ-71': [270, 26], 'KZ-79': [148, 249], 'KZ-75': [264, 249] },
  wide: { 'KZ-71': [596, 32], 'KZ-79': [512, 425], 'KZ-75': [634, 400] },
};

/** High enough for a thumb (44 px) at the smallest size at which the drawing is shown. */
const height = 50;
const padding = 10;

/** Gives the call-out of a region at `from`; undefined for one that is large enough to need none. */
export function placeCallOut(region: MapRegion, from: Place, size: Size): CallOut | undefined {
  const spot = spots[size][region.region.code];
  if (!spot) return undefined;
  const { font } = metrics[size];
  const width = Math.max(height, ...textOf(region).map((line) => measureText(line, font) + 2 * padding));
  const sheet = metrics[size].width;
  const x = Math.max(width / 2 + 1, Math.min(sheet - width / 2 - 1, spot[0]));
  const box = boxRound([x, spot[1]], { width, height });
  return { region, box, from, to: nearestPlace(box, from) };
}

/** Gives boxes over a call-out's point and along its line, for labels to keep clear of. */
export function coverLine({ from, to }: CallOut): Box[] {
  const count = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 4);
  return Array.from({ length: count + 1 }, (_, index) => {
    const along = index / Math.max(count, 1);
    const place: Place = [from[0] + along * (to[0] - from[0]), from[1] + along * (to[1] - from[1])];
    const side = index === 0 ? 14 : 6;
    return boxRound(place, { width: side, height: side });
  });
}

/** Gives a call-out as SVG text; the fill comes from the class of its region. */
export function renderCallOut({ region, box, from, to }: CallOut, size: Size): string {
  const { font, line } = metrics[size];
  const lines = textOf(region);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2 + font * 0.35 - ((lines.length - 1) * line) / 2;
  return element(
    'g',
    { class: `choropleth-call-out ${classOf(region)}` },
    element('path', { class: 'choropleth-leader', d: `M${from.join(' ')}L${to.join(' ')}` }),
    element('circle', { class: 'choropleth-dot', cx: from[0], cy: from[1], r: size === 'wide' ? 5 : 3.5 }),
    element('rect', { ...box, rx: 4 }),
    renderLines(lines, { x, y, line, 'font-size': font, 'text-anchor': 'middle' }),
  );
}

/** Gives the class of a region's colour. */
export function classOf({ scale }: MapRegion): string {
  return scale === undefined ? 'no-data' : `scale-${scale}`;
}

function textOf({ shortName, marked, text }: MapRegion): string[] {
  return [shortName, marked || text];
}

function nearestPlace({ x, y, width, height }: Box, [fromX, fromY]: Place): Place {
  const round = (value: number): number => Math.round(value * 10) / 10;
  const inset = 8;
  return [
    round(Math.max(x + inset, Math.min(x + width - inset, fromX))),
    round(Math.max(y, Math.min(y + height, fromY))),
  ];
}
