import { renderLines } from '../../charts/frame.ts';
import type { Attributes } from '../../charts/markup.ts';
import { wrapText } from '../../charts/measure.ts';

/** A part of a picture, as wide as its column. */
export type Block = {
  readonly height: number;
  /** Gives its SVG with its upper edge at `top`. */
  readonly render: (top: number) => string;
};

/** The column in which everything of a picture stands. */
export const column = { left: 40, width: 720 };

/** Gives a paragraph broken into the lines that it needs. */
export function makeText(text: string, fontSize: number, attributes: Attributes = {}): Block {
  const lines = wrapText(text, fontSize, column.width);
  const line = Math.round(fontSize * 1.35);
  return {
    height: lines.length * line,
    render: (top) =>
      renderLines(lines, {
        x: column.left,
        y: top + fontSize * 1.05,
        line,
        'font-size': fontSize,
        ...attributes,
      }),
  };
}

/** Gives free space. */
export function makeSpace(height: number): Block {
  return { height, render: () => '' };
}

/** Gives blocks one below the other as one. */
export function stackBlocks(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    render: (top) => {
      let next = top;
      return blocks
        .map(({ height, render }) => {
          next += height;
          return render(next - height);
        })
        .join('');
    },
  };
}
