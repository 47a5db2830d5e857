import type { Catalogue } from '../../catalogue/catalogue.ts';
import { metrics } from '../../charts/frame.ts';
import { element, textElement } from '../../charts/markup.ts';
import { measureText } from '../../charts/measure.ts';
import type { ViewModel } from '../../charts/model.ts';
import { renderMissing } from '../../charts/texture.ts';
import type { Language } from '../../i18n/language.ts';
import { getLegend } from '../../map/legend.ts';
import { column, makeSpace, makeText, stackBlocks, type Block } from './block.ts';

const swatch = 32;
const between = 24;

/** Gives what the colours of a map mean: each class with its range and the number of its regions, then the notes. */
export function makeMapLegend(model: ViewModel, catalogue: Catalogue, language: Language): Block {
  const { unit, classes, notes } = getLegend(model, catalogue, language);
  const credit = language.t('map.credit', { credit: language.label(catalogue.geography.credit) });
  return stackBlocks([
    makeText(unit, metrics.wide.small, { 'font-weight': 600 }),
    makeSpace(6),
    makeClasses(classes.map((one) => ({ ...one, text: `${one.range} (${one.count})` }))),
    ...[...notes, credit].map((note) => makeText(note, 14, { class: 'picture-soft' })),
  ]);
}

function makeClasses(classes: readonly { scale: number | undefined; text: string }[]): Block {
  const { small, line } = metrics.wide;
  let x = 0;
  let y = 0;
  const placed = classes.map(({ scale, text }) => {
    const width = swatch + 8 + measureText(text, small);
    if (x > 0 && x + width > column.width) {
      x = 0;
      y += line + 8;
    }
    const place = { scale, text, x: column.left + x, y };
    x += width + between;
    return place;
  });
  return {
    height: y + line + 10,
    render: (top) =>
      placed
        .map(({ scale, text, x: left, y: offset }) => {
          const box = { x: left, y: top + offset, width: swatch, height: 18 };
          return element(
            'g',
            { class: scale === undefined ? 'no-data' : `scale-${scale}` },
            element('rect', { class: 'picture-class', ...box }),
            scale === undefined ? renderMissing(box) : '',
            textElement(
              'text',
              { x: left + swatch + 8, y: top + offset + small * 0.95, 'font-size': small },
              text,
            ),
          );
        })
        .join(''),
  };
}
