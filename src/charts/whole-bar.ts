import { element, textElement } from './markup.ts';
import { measureText } from './measure.ts';
import { renderPoint } from './point-group.ts';
import type { Part } from './shares.ts';
import { renderMissing, renderTexture, textureCount, type Box } from './texture.ts';

/** Height of a bar that parts share. */
export const wholeHeight = 40;

/** How the parts of one bar are drawn. */
export type SegmentPlan = {
  /** Top of the bar. */
  readonly y: number;
  readonly font: number;
  /** Keys of the parts in the order of their marks. */
  readonly keys: readonly string[];
  /** Length of a part in drawing units. */
  readonly lengthOf: (part: Part) => number;
  /** What is written in a part that has room for it. */
  readonly textOf: (part: Part) => string;
};

/** Gives the parts of a whole one after the other from the left edge; parts without a value or of zero have no piece. */
export function renderSegments(
  parts: readonly Part[],
  { y, font, keys, lengthOf, textOf }: SegmentPlan,
): string {
  let x = 0;
  return parts
    .map((part) => {
      const box: Box = { x, y, width: lengthOf(part), height: wholeHeight };
      x += box.width;
      if (part.point.value === null || box.width === 0) return '';
      const index = keys.indexOf(part.point.key) % textureCount;
      const text = textOf(part);
      const fits = text !== '' && measureText(text, font) + 18 <= box.width;
      return renderPoint(
        part.point,
        element('rect', { class: `chart-mark chart-mark-${index + 1} chart-part`, ...box }),
        renderTexture(index, box),
        fits ? renderPlate(text, box, font) : '',
      );
    })
    .join('');
}

/** Gives the hatched bar that stands for a whole of which nothing can be drawn. */
export function renderMissingWhole(y: number, width: number): string {
  return renderMissing({ x: 0, y, width, height: wholeHeight });
}

/** A value on a plate of its own, because a texture behind letters makes them hard to read. */
function renderPlate(text: string, box: Box, font: number): string {
  const width = measureText(text, font) + 10;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const plate = { x: x - width / 2, y: y - 13, width, height: 26, rx: 4 };
  const place = { x, y: y + font * 0.35, 'text-anchor': 'middle', 'font-size': font };
  return (
    element('rect', { class: 'chart-plate', ...plate }) +
    textElement('text', { class: 'chart-value', ...place }, text)
  );
}
