import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { readKept } from '../kept/read-kept.ts';
import { markOf, readCodeMark } from '../kept/read-mark.ts';
import type { ShareCard } from './card.ts';
import { cardSize, drawCard, type Element } from './draw.ts';
import { getFaces } from './read-fonts.ts';

/** What makes a picture of a laid out card. */
const maker = [
  'src/publish/share/png.ts',
  'src/publish/share/read-fonts.ts',
  ...['satori', '@resvg/resvg-js', '@expo-google-fonts/golos-text'].map(
    (name) => `node_modules/${name}/package.json`,
  ),
];

/** Gives the picture of a page for those with whom it is shared, as PNG. */
export function toSharePng(card: ShareCard): Promise<Uint8Array> {
  const drawing = drawCard(card);
  const mark = () => markOf(readCodeMark(...maker), JSON.stringify(drawing));
  return readKept('share-cards', mark, async () => toPng(await toSvg(drawing)));
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
