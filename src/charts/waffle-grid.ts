import { cellCount, countCells } from './cells.ts';
import { element, round } from './markup.ts';
import { renderPoint } from './point-group.ts';
import type { Whole } from './shares.ts';
import { renderMissing, renderTextures, textureCount, type Box } from './texture.ts';

/** Measures of a grid of ten by ten cells, in drawing units. */
export type GridPlan = {
  readonly x: number;
  readonly y: number;
  /** Side of a cell. */
  readonly cell: number;
  readonly gap: number;
  /** Keys of the parts in the order of their marks. */
  readonly keys: readonly string[];
};

const columns = 10;

/** Gives the side of a whole grid. */
export function gridSide({ cell, gap }: Pick<GridPlan, 'cell' | 'gap'>): number {
  return columns * (cell + gap) - gap;
}

/** Gives a whole as 100 cells, row by row in the order of its parts; cells of no part are empty, a whole not known is hatched. */
export function renderGrid(whole: Whole, plan: GridPlan): string {
  const side = gridSide(plan);
  if (!whole.measurable) return renderMissing({ x: plan.x, y: plan.y, width: side, height: side });
  const counts = countCells(whole.parts.map(({ fraction }) => fraction));
  let next = 0;
  const parts = whole.parts.map(({ point }, position) => {
    const boxes = cellBoxes(next, counts[position] ?? 0, plan);
    next += boxes.length;
    const index = plan.keys.indexOf(point.key) % textureCount;
    if (boxes.length === 0) return '';
    const mark = element('path', { class: `chart-mark chart-mark-${index + 1}`, d: toPath(boxes) });
    return renderPoint(point, mark, renderTextures(index, boxes));
  });
  const rest = cellBoxes(next, cellCount - next, plan);
  const empty = rest.length === 0 ? '' : element('path', { class: 'chart-empty', d: toPath(rest) });
  return element('g', { class: 'chart-whole' }, ...parts, empty);
}

function cellBoxes(first: number, count: number, { x, y, cell, gap }: GridPlan): Box[] {
  return Array.from({ length: Math.max(0, count) }, (_, offset) => {
    const place = first + offset;
    return {
      x: x + (place % columns) * (cell + gap),
      y: y + Math.floor(place / columns) * (cell + gap),
      width: cell,
      height: cell,
    };
  });
}

function toPath(boxes: readonly Box[]): string {
  return boxes
    .map(({ x, y, width, height }) => `M${round(x)} ${round(y)}h${width}v${height}h${-width}z`)
    .join('');
}
