import { metrics, renderLines, type Size } from './frame.ts';
import { element } from './markup.ts';
import { measureText, wrapText } from './measure.ts';
import { renderTexture, textureCount, type Box } from './texture.ts';

const swatch = 18;
const space = 8;

/** Gives what belongs to a series: its name and the piece of drawing that shows how it is marked. */
export type Sample = (index: number, box: Box) => string;

/** Gives the names of the series beside samples of their marks, in as many rows as they need, and the height of all. */
export function renderLegend(
  series: readonly { readonly key: string; readonly label: string }[],
  size: Size,
  sample: Sample = renderSwatch,
): { markup: string; height: number } {
  const { width, font, line } = metrics[size];
  let x = 0;
  let y = 0;
  const items = series.map(({ label }, index) => {
    const lines = wrapText(label, font, width - swatch - space);
    const needed = swatch + space + Math.max(...lines.map((text) => measureText(text, font)));
    if (x > 0 && x + needed > width) {
      x = 0;
      y += line + 4;
    }
    const markup =
      sample(index, { x, y: y + 2, width: swatch, height: 14 }) +
      renderLines(lines, {
        x: x + swatch + space,
        y: y + line * 0.72,
        line,
        class: 'chart-label',
        'font-size': font,
      });
    x += needed + space * 2;
    y += (lines.length - 1) * line;
    return markup;
  });
  return { markup: element('g', { class: 'chart-legend' }, ...items), height: y + line + 16 };
}

/** Gives a filled sample, as bars and parts have it. */
export function renderSwatch(index: number, box: Box): string {
  const place = index % textureCount;
  return element('rect', { class: `chart-mark chart-mark-${place + 1}`, ...box }) + renderTexture(place, box);
}
