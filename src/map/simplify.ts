/** A place on a drawing: x to the right, y downwards. */
export type Place = readonly [number, number];

/**
 * Leaves out the points of a line that lie nearer than `tolerance` to the line without them (Ramer 1972; Douglas and
 * Peucker 1973). The ends stay, so that lines which meet there still meet.
 */
export function simplifyLine(line: readonly Place[], tolerance: number): Place[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  const { index, distance } = findFarthest(line, first, last);
  if (distance <= tolerance) return [first, last];
  const before = simplifyLine(line.slice(0, index + 1), tolerance);
  const after = simplifyLine(line.slice(index), tolerance);
  return [...before, ...after.slice(1)];
}

function findFarthest(
  line: readonly Place[],
  first: Place,
  last: Place,
): { index: number; distance: number } {
  let farthest = { index: 0, distance: -1 };
  for (const [index, place] of line.entries()) {
    if (index === 0 || index === line.length - 1) continue;
    const distance = distanceToSegment(place, first, last);
    if (distance > farthest.distance) farthest = { index, distance };
  }
  return farthest;
}

function distanceToSegment([x, y]: Place, [x1, y1]: Place, [x2, y2]: Place): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
}
