import type { Language } from '../i18n/language.ts';
import { metrics, renderEmpty, renderFrame, renderLines, type Size } from './frame.ts';
import { renderLegend, renderSwatch } from './legend.ts';
import { textElement } from './markup.ts';
import { wrapText } from './measure.ts';
import type { ViewModel } from './model.ts';
import { renderPartList } from './part-list.ts';
import { getWholes, listParts, type Whole } from './shares.ts';
import { renderMissing } from './texture.ts';
import { gridSide, renderGrid } from './waffle-grid.ts';

type Block = { readonly markup: string; readonly height: number };

/** One whole: its cells; several: theirs, and how many stand beside each other. */
const single: Readonly<Record<Size, { cell: number; gap: number }>> = {
  narrow: { cell: 22, gap: 3 },
  wide: { cell: 22, gap: 3 },
};
const several: Readonly<Record<Size, { cell: number; gap: number; columns: number }>> = {
  narrow: { cell: 12, gap: 2, columns: 2 },
  wide: { cell: 13, gap: 2, columns: 4 },
};
const space = 24;

/** Gives a whole as 100 squares, one per cent each, with its parts listed beside them; several wholes as small grids. */
export function renderWaffle(model: ViewModel, language: Language, size: Size): string {
  const wholes = getWholes(model, language);
  if (model.points.every(({ value }) => value === null)) return renderEmpty(model, language, size);
  const [only] = wholes;
  const { markup, height } =
    only && wholes.length === 1 ? renderOne(only, language, size) : renderSeveral(wholes, size);
  const { width, small, line } = metrics[size];
  const note = wrapText(language.t('charts.note.cell'), small, width);
  const place = { x: 0, y: height + line, line, class: 'chart-soft', 'font-size': small };
  return renderFrame(model, language, size, {
    height: height + (note.length + 0.5) * line,
    describe: 'charts.desc.waffle',
    body: [markup, renderLines(note, place)],
  });
}

function renderOne(whole: Whole, language: Language, size: Size): Block {
  const { width } = metrics[size];
  const side = gridSide(single[size]);
  const keys = whole.parts.map(({ point }) => point.key);
  const grid = renderGrid(whole, { ...single[size], x: 0, y: 0, keys });
  const beside = size === 'wide';
  const x = beside ? side + space * 1.5 : 0;
  const y = beside ? 0 : side + 18;
  const list = renderPartList(whole, language, size, { x, y, width: width - x });
  return { markup: grid + list.markup, height: Math.max(side, y + list.height) };
}

function renderSeveral(wholes: readonly Whole[], size: Size): Block {
  const { width, font, line } = metrics[size];
  const { columns, ...measures } = several[size];
  const parts = listParts(wholes);
  const keys = parts.map(({ key }) => key);
  const legend = renderLegend(parts, size);
  const pitch = (width + space) / columns;
  let top = legend.height;
  const rows = Array.from({ length: Math.ceil(wholes.length / columns) }, (_, row) => {
    const own = wholes.slice(row * columns, (row + 1) * columns);
    const names = own.map(({ label }) => wrapText(label, font, pitch - space));
    const gridTop = top + Math.max(...names.map((lines) => lines.length)) * line + 2;
    const below = gridTop + gridSide(measures) + 8;
    const panels = own.map((whole, column) => {
      const x = column * pitch;
      const name = { x, y: top + line * 0.76, line, class: 'chart-label', 'font-size': font };
      return (
        renderLines(names[column] ?? [], name) +
        renderGrid(whole, { ...measures, x, y: gridTop, keys }) +
        renderShares(whole, keys, size, x, below)
      );
    });
    top = below + Math.max(...own.map((whole) => whole.parts.length)) * line + 16;
    return panels.join('');
  });
  return { markup: legend.markup + rows.join(''), height: top - 16 };
}

/** The shares of a small grid, each beside its sample; the legend has the names. */
function renderShares({ parts }: Whole, keys: readonly string[], size: Size, x: number, y: number): string {
  const { font, line } = metrics[size];
  return parts
    .map(({ point, share }, row) => {
      const box = { x, y: y + row * line + 3, width: 14, height: 14 };
      const place = { x: x + 22, y: y + row * line + line * 0.76, 'font-size': font };
      const known = point.value !== null;
      return (
        (known ? renderSwatch(keys.indexOf(point.key), box) : renderMissing(box)) +
        textElement(
          'text',
          { ...place, class: known ? 'chart-value' : 'chart-soft' },
          share === '' ? point.short : share,
        )
      );
    })
    .join('');
}
