import { element, round } from './markup.ts';

/** How a series is drawn beside its colour: a shape at its points and the strokes of its line. */
const shapes: readonly ((x: number, y: number, r: number) => string)[] = [
  (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`,
  (x, y, r) => `M${x} ${y - 1.3 * r}L${round(x + 1.2 * r)} ${y + r}H${round(x - 1.2 * r)}Z`,
  (x, y, r) => `M${x} ${y - 1.4 * r}L${x + 1.4 * r} ${y}L${x} ${y + 1.4 * r}L${x - 1.4 * r} ${y}Z`,
  (x, y, r) => `M${x} ${y + 1.3 * r}L${round(x + 1.2 * r)} ${y - r}H${round(x - 1.2 * r)}Z`,
  (x, y, r) => `M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`,
];

/** None of dots alone: dots are what a line has where data are missing. */
const dashes: readonly (string | undefined)[] = [undefined, '9 5', '12 4 3 4', '5 3', '18 5', '8 3 3 3 3 3'];

/** How many series are told apart by colour, marker and strokes. */
export const markerCount = shapes.length;

/** Gives the marker of the series number `index` (from 0). */
export function renderMarker(index: number, x: number, y: number, radius = 4): string {
  const place = index % markerCount;
  return element('path', {
    class: `chart-marker chart-marker-${place + 1}`,
    d: shapes[place]?.(round(x), round(y), radius),
  });
}

/** Gives the class and strokes for the line of a series. */
export function lineAttributes(index: number): { class: string; 'stroke-dasharray': string | undefined } {
  const place = index % markerCount;
  return { class: `chart-line chart-line-${place + 1}`, 'stroke-dasharray': dashes[place] };
}
