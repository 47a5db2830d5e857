import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { readKept } from '../kept/read-kept.ts';
import { markOf, readCodeMark } from '../kept/read-mark.ts';

/** Dots for each unit of a drawing: 1200 across, as social networks and half a printed page want it. */
const density = 1.5;

const weights = ['400Regular', '600SemiBold'];

/** What makes a PNG of a drawing. */
const maker = [
  'src/publish/picture/png.ts',
  ...['@resvg/resvg-js', '@expo-google-fonts/golos-text'].map((name) => `node_modules/${name}/package.json`),
];

/** Gives an SVG picture as PNG, with the letters of the site, drawn on any machine alike. */
export function toPng(svg: string): Promise<Uint8Array> {
  const mark = () => markOf(readCodeMark(...maker), svg);
  return readKept('pictures', mark, () => drawPng(svg));
}

function drawPng(svg: string): Uint8Array {
  const fonts = join(process.cwd(), 'node_modules', '@expo-google-fonts', 'golos-text');
  const resvg = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: density },
    font: {
      fontFiles: weights.map((weight) => join(fonts, weight, `GolosText_${weight}.ttf`)),
      loadSystemFonts: false,
      defaultFontFamily: 'Golos Text',
    },
  });
  return resvg.render().asPng();
}
