import type { Box } from '../charts/texture.ts';
import type { Place } from './simplify.ts';

/** Side of a cell, in units of the drawing. */
const cell = 2;

/** What lies inside rings, as cells: asking whether a whole box does costs four look-ups (Crow 1984, summed areas). */
export type Mask = {
  /** Says whether a box lies wholly inside. */
  readonly holds: (box: Box) => boolean;
  /** Middles of all cells inside, nearest to the centre first. */
  readonly places: readonly Place[];
  /** Gives the index of the first place round which a box of this size lies wholly inside; how many there are when none does. */
  readonly findFirst: (width: number, height: number) => number;
};

/** Gives the mask of rings; a ring inside another is a hole. */
export function makeMask(rings: readonly (readonly Place[])[], [centreX, centreY]: Place): Mask {
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const columns = Math.ceil((Math.max(...xs) - left) / cell);
  const rows = Math.ceil((Math.max(...ys) - top) / cell);
  const sums = new Uint32Array((columns + 1) * (rows + 1));
  const sumAt = (column: number, row: number): number => sums[row * (columns + 1) + column] ?? 0;
  const places: Place[] = [];
  for (let row = 0; row < rows; row += 1) {
    const y = top + (row + 0.5) * cell;
    const crossings = crossingsAt(rings, y);
    let inRow = 0;
    for (let column = 0; column < columns; column += 1) {
      const x = left + (column + 0.5) * cell;
      if (crossings.filter((crossing) => crossing < x).length % 2 === 1) {
        inRow += 1;
        places.push([x, y]);
      }
      sums[(row + 1) * (columns + 1) + column + 1] = sumAt(column + 1, row) + inRow;
    }
  }
  const distance = ([x, y]: Place): number => Math.hypot(x - centreX, y - centreY);
  places.sort((a, b) => distance(a) - distance(b));
  const holds = ({ x, y, width, height }: Box): boolean => {
    const [from, until] = [Math.floor((x - left) / cell), Math.ceil((x + width - left) / cell)];
    const [above, below] = [Math.floor((y - top) / cell), Math.ceil((y + height - top) / cell)];
    if (from < 0 || above < 0 || until > columns || below > rows) return false;
    const inside = sumAt(until, below) - sumAt(from, below) - sumAt(until, above) + sumAt(from, above);
    return inside === (until - from) * (below - above);
  };
  // Every map asks for the same names again.
  const firsts = new Map<string, number>();
  const findFirst = (width: number, height: number): number => {
    const key = `${width} ${height}`;
    const known = firsts.get(key);
    if (known !== undefined) return known;
    const index = places.findIndex(([x, y]) => holds({ x: x - width / 2, y: y - height / 2, width, height }));
    const first = index === -1 ? places.length : index;
    firsts.set(key, first);
    return first;
  };
  return { places, holds, findFirst };
}

/** Where a level line meets the rings (even-odd rule). */
function crossingsAt(rings: readonly (readonly Place[])[], y: number): number[] {
  return rings.flatMap((ring) =>
    ring.flatMap(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      return y1 <= y === y2 <= y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
    }),
  );
}
