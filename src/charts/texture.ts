import { element, round } from './markup.ts';

/** A rectangle in drawing units. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

type Segment = readonly [number, number, number, number];

/**
 * What tells series apart without colour: the first is plain, the others are ruled. Written as lines and not as
 * `<pattern>`, which would need ids and is lost when the drawing is hidden or copied.
 */
const textures: readonly ((box: Box) => Segment[])[] = [
  () => [],
  (box) => slant(box, 9, 1),
  (box) => upright(box, 8),
  (box) => slant(box, 9, -1),
  (box) => level(box, 7),
  (box) => [...slant(box, 10, 1), ...slant(box, 10, -1)],
];

/** How many series are told apart by colour and texture. */
export const textureCount = textures.length;

/** Gives the ruling of the series number `index` (from 0) over its mark; empty for the first. */
export function renderTexture(index: number, box: Box): string {
  return renderTextures(index, [box]);
}

/** Gives the same for a mark of many boxes. */
export function renderTextures(index: number, boxes: readonly Box[]): string {
  const lines = boxes.flatMap((box) => textures[index % textureCount]?.(box) ?? []);
  return lines.length === 0 ? '' : element('path', { class: 'chart-texture', d: toPath(lines) });
}

/** Gives the hatched box that stands where a value is missing. */
export function renderMissing(box: Box): string {
  const { x, y, width, height } = box;
  const outline: Segment[] = [
    [x, y, x + width, y],
    [x + width, y, x + width, y + height],
    [x + width, y + height, x, y + height],
    [x, y + height, x, y],
  ];
  return element('path', { class: 'chart-missing', d: toPath([...slant(box, 6, 1), ...outline]) });
}

function toPath(lines: readonly Segment[]): string {
  return lines.map(([x1, y1, x2, y2]) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`).join('');
}

function upright({ x, y, width, height }: Box, step: number): Segment[] {
  return steps(width, step).map((offset) => [x + offset, y, x + offset, y + height]);
}

function level({ x, y, width, height }: Box, step: number): Segment[] {
  return steps(height, step).map((offset) => [x, y + offset, x + width, y + offset]);
}

/** Lines at 45°, each cut off at the sides of the box. */
function slant({ x, y, width, height }: Box, step: number, direction: 1 | -1): Segment[] {
  return steps(width + height, step).map((offset) => {
    const lowX = Math.min(offset, width);
    const highX = Math.max(offset - height, 0);
    const lowY = offset - lowX;
    const highY = offset - highX;
    return direction === 1
      ? [x + lowX, y + lowY, x + highX, y + highY]
      : [x + lowX, y + height - lowY, x + highX, y + height - highY];
  });
}

function steps(length: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil(length / step) - 1) }, (_, index) => (index + 1) * step);
}
