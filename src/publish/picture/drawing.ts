import type { Catalogue } from '../../catalogue/catalogue.ts';
import { metrics } from '../../charts/frame.ts';
import { chartKinds } from '../../charts/kinds.ts';
import type { ViewModel } from '../../charts/model.ts';
import type { Language } from '../../i18n/language.ts';
import { renderChoropleth } from '../../map/choropleth.ts';
import { column, makeSpace, stackBlocks, type Block } from './block.ts';
import { makeCards } from './cards.ts';
import { makeMapLegend } from './map-legend.ts';

/** Gives what a view shows, without its title and sources. */
export function makeDrawing(model: ViewModel, catalogue: Catalogue, language: Language): Block {
  const { kind } = model.view;
  if (kind === 'cards') return makeCards(model, language);
  if (kind !== 'map') return placeSvg(chartKinds[kind](model, language, 'wide'));
  return stackBlocks([
    placeSvg(withoutLinks(renderChoropleth(model, catalogue, language, 'wide'))),
    makeSpace(12),
    makeMapLegend(model, catalogue, language),
  ]);
}

/** Puts a drawing of the site into the picture; its name is that of the picture, and stands there. */
function placeSvg(svg: string): Block {
  const [, open = '', inside = ''] = /^<svg([^>]*)>(.*)<\/svg>$/s.exec(svg) ?? [];
  const box = /viewBox="0 0 (\S+) (\S+)"/.exec(open);
  const [width, height] = [Number(box?.[1]), Number(box?.[2])];
  if (width !== metrics.wide.width || !(height > 0)) throw new Error(`no drawing for a picture: ${open}`);
  const body = inside.replace(/^<title[^>]*>[^<]*<\/title><desc[^>]*>[^<]*<\/desc>/, '');
  const look = /class="[^"]*"/.exec(open)?.[0] ?? '';
  return {
    height,
    // An inner svg cuts off what stands beyond the drawing, as it is cut off on the page.
    render: (top) =>
      `<svg ${look} x="${column.left}" y="${top}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body}</svg>`,
  };
}

/** A picture leads nowhere. */
function withoutLinks(svg: string): string {
  return svg.replace(/<g class="choropleth-links">.*?<\/g>/s, '');
}
