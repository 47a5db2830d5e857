import { element } from './markup.ts';
import type { ViewPoint } from './points.ts';

/** Gives what is drawn of one value as a group; scripts know it by the point's place in its model (`data-point`). */
export function renderPoint({ index, key, series }: ViewPoint, ...children: readonly string[]): string {
  const hooks = { 'data-point': index, 'data-key': key, 'data-series': series || undefined };
  return element('g', { class: 'chart-point', ...hooks }, ...children);
}
