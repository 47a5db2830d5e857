import type { Language } from '../i18n/language.ts';
import { metrics, renderLines, type Size } from './frame.ts';
import { renderSwatch } from './legend.ts';
import { textElement } from './markup.ts';
import { measureText, wrapText } from './measure.ts';
import { renderPoint } from './point-group.ts';
import type { Part, Whole } from './shares.ts';
import { renderMissing } from './texture.ts';

type Block = { readonly markup: string; readonly height: number };

/** Where a list may stand. */
type Place = { readonly x: number; readonly y: number; readonly width: number };

const swatch = 18;
const indent = swatch + 8;

/** Gives the parts of a whole as a list: sample, name, value and share; then why shares are not told. */
export function renderPartList(whole: Whole, { t }: Language, size: Size, { x, y, width }: Place): Block {
  const { small, line } = metrics[size];
  let top = y;
  const rows = whole.parts.map((part, index) => {
    const row = renderRow(part, index, size, { x, y: top, width });
    top += row.height;
    return row.markup;
  });
  const note = whole.measurable ? [] : wrapText(t('charts.note.incomplete'), small, width);
  if (note.length > 0) {
    const place = { x, y: top + line, line, class: 'chart-soft', 'font-size': small };
    rows.push(renderLines(note, place));
    top += (note.length + 1) * line;
  }
  return { markup: rows.join(''), height: top - y };
}

/** One line of the list: sample and name at the left; value, and share behind it, at the right. */
function renderRow(part: Part, index: number, size: Size, { x, y, width }: Place): Block {
  const { font, line } = metrics[size];
  const { point, share } = part;
  const figure = share === '' ? point.short : `${point.short} · ${share}`;
  const room = width - indent - 12 - measureText(figure, font);
  // A long name with little room has the figure below it.
  const beside = room >= 110 || measureText(point.label, font) <= room;
  const lines = wrapText(point.label, font, beside ? room : width - indent);
  const baseline = y + line * 0.78;
  const box = { x, y: y + 1, width: swatch, height: 16 };
  const place = beside
    ? { x: x + width, y: baseline, 'text-anchor': 'end' }
    : { x: x + indent, y: baseline + lines.length * line, 'text-anchor': 'start' };
  const look = { class: point.value === null ? 'chart-soft' : 'chart-value', 'font-size': font };
  return {
    markup: renderPoint(
      point,
      point.value === null ? renderMissing(box) : renderSwatch(index, box),
      renderLines(lines, { x: x + indent, y: baseline, line, class: 'chart-label', 'font-size': font }),
      textElement('text', { ...place, ...look }, figure),
    ),
    height: (lines.length + (beside ? 0 : 1)) * line + 10,
  };
}
