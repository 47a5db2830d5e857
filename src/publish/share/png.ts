import { createHash } from 'node:crypto';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { ShareCard } from './card.ts';
import { cardSize, drawCard, type Element } from './draw.ts';
import { getFaces } from './read-fonts.ts';
import { readKept } from './read-kept.ts';

/** Gives the picture of a page for those with whom it is shared, as PNG; what did not change since the last build is not drawn again. */
export function toSharePng(card: ShareCard): Promise<Uint8Array> {
  const drawing = drawCard(card);
  const mark = createHash('sha256').update(JSON.stringify(drawing)).digest('hex').slice(0, 16);
  return readKept(card.path, mark, async () => toPng(await toSvg(drawing)));
}

/** Gives a laid out card as SVG in which letters are shapes. */
export function toSvg(drawing: Element): Promise<string> {
  return satori(drawing, {
    ...cardSize,
    fonts: getFaces().map((face) => ({ ...face, style: 'normal' })),
  });
}

function toPng(svg: string): Uint8Array {
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}
