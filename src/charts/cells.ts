/** How many cells a whole has: each stands for one per cent. */
export const cellCount = 100;

/**
 * Gives to each fraction of a whole its number of cells, by the method of the largest remainder (Hamilton's), so that
 * the cells of parts that make the whole are just all cells.
 * @example countCells([1 / 3, 1 / 3, 1 / 3]) // => [34, 33, 33]
 */
export function countCells(fractions: readonly number[]): number[] {
  const exact = fractions.map((fraction) => fraction * cellCount);
  const counts = exact.map((cells) => Math.floor(cells + 1e-9));
  const given = counts.reduce((sum, count) => sum + count, 0);
  const due = Math.round(exact.reduce((sum, cells) => sum + cells, 0)) - given;
  const byRemainder = exact
    .map((cells, index) => ({ index, remainder: cells - (counts[index] ?? 0) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, due)) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}
