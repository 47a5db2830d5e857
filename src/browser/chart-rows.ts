/**
 * Moves the rows of a drawing (`.chart-row`) so that they stand in the order of their keys, each as high as the build made
 * it. A drawing that is not shown cannot be measured and stays as it is.
 */
export function layRows(svg: SVGSVGElement, keys: readonly string[]): void {
  const rows = [...svg.querySelectorAll<SVGGElement>('.chart-row')];
  if (rows.length < 2 || svg.getClientRects().length === 0) return;
  // The box of a row is measured before its own transform: always where the build put it.
  const tops = rows.map((row) => row.getBBox().y);
  const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? 0));
  const heights = rows.map((row) => row.getBBox().height);
  const gap = Math.min(...steps.map((step, index) => step - (heights[index] ?? 0)));
  const places = rows.map((row, index) => ({
    row,
    top: tops[index] ?? 0,
    step: steps[index] ?? (heights[index] ?? 0) + gap,
    rank: keys.indexOf(row.dataset['key'] ?? ''),
  }));
  let next = tops[0] ?? 0;
  for (const { row, top, step } of places.sort((a, b) => a.rank - b.rank)) {
    if (Math.abs(next - top) < 0.5) row.removeAttribute('transform');
    else row.setAttribute('transform', `translate(0 ${next - top})`);
    next += step;
  }
}
