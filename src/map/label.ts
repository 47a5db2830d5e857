import type { Box } from '../charts/texture.ts';
import type { Mask } from './mask.ts';
import type { Place } from './simplify.ts';

/** Free space round a label, in units of the drawing. */
const margin = 1.5;

/**
 * Gives the middle of the place nearest to a region's centre at which a label of this size lies wholly inside the region
 * and clear of everything in `avoid`; undefined when there is none.
 */
export function findLabelPlace(
  mask: Mask,
  { width, height }: { width: number; height: number },
  avoid: readonly Box[],
): Place | undefined {
  const size = { width: width + 2 * margin, height: height + 2 * margin };
  // One box that is moved: there are thousands of places, and a site draws thousands of maps.
  const box = { x: 0, y: 0, ...size };
  for (let index = mask.findFirst(size.width, size.height); index < mask.places.length; index += 1) {
    const place = mask.places[index];
    if (!place) return undefined;
    box.x = place[0] - size.width / 2;
    box.y = place[1] - size.height / 2;
    if (mask.holds(box) && !avoid.some((other) => overlaps(box, other))) return place;
  }
  return undefined;
}

/** Gives the box of a size round its middle. */
export function boxRound([x, y]: Place, { width, height }: { width: number; height: number }): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Says whether a box lies wholly inside another. */
export function isInside(a: Box, b: Box): boolean {
  return a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;
}

/** Says whether two boxes share any area. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
