import type { Language } from '../i18n/language.ts';
import { metrics, renderEmpty, renderFrame, renderLines, type Metrics, type Size } from './frame.ts';
import { renderLegend, renderSwatch } from './legend.ts';
import { element, textElement } from './markup.ts';
import { measureText, wrapText } from './measure.ts';
import type { ViewModel } from './model.ts';
import { renderPoint } from './point-group.ts';
import { getWholes, type Part, type Whole } from './shares.ts';
import { renderMissing, renderTexture, textureCount, type Box } from './texture.ts';

type Block = { readonly markup: string; readonly height: number };

const barHeight = 40;
const swatch = 18;

/**
 * Gives the parts of a whole as one bar of full width, with each part's name, value and share listed below it; several
 * wholes as bars below each other with a common legend.
 */
export function renderParts(model: ViewModel, language: Language, size: Size): string {
  const wholes = getWholes(model, language);
  if (wholes.every((whole) => whole.parts.every((part) => part.point.value === null)))
    return renderEmpty(model, language, size);
  const [only] = wholes;
  const { markup, height } =
    only && wholes.length === 1 ? renderOne(only, language, size) : renderSeveral(wholes, size);
  return renderFrame(model, language, size, { height, describe: 'charts.desc.parts', body: [markup] });
}

function renderOne(whole: Whole, { t }: Language, size: Size): Block {
  const metric = metrics[size];
  const bar = renderBar(whole, metric, 0);
  let top = barHeight + 18;
  const rows = whole.parts.map((part, index) => {
    const row = renderRow(part, index, metric, top);
    top += row.height;
    return row.markup;
  });
  const note = whole.complete ? [] : wrapText(t('charts.note.incomplete'), metric.small, metric.width);
  if (note.length === 0) return { markup: bar + rows.join(''), height: top };
  const place = {
    x: 0,
    y: top + metric.line,
    line: metric.line,
    class: 'chart-soft',
    'font-size': metric.small,
  };
  return {
    markup: bar + rows.join('') + renderLines(note, place),
    height: top + (note.length + 1) * metric.line,
  };
}

/** One line of the list: sample and name at the left; value, and share before it, at the right. */
function renderRow(part: Part, index: number, { width, font, line }: Metrics, top: number): Block {
  const { point, share } = part;
  const figure = share === '' ? point.short : `${point.short} · ${share}`;
  const figureWidth = measureText(figure, font);
  const room = width - swatch - 8 - 12 - figureWidth;
  // A long name on a narrow drawing has the figure below it.
  const beside = room >= 110 || measureText(point.label, font) <= room;
  const lines = wrapText(point.label, font, beside ? room : width - swatch - 8);
  const baseline = top + line * 0.78;
  const box = { x: 0, y: top + 1, width: swatch, height: 16 };
  const place = beside
    ? { x: width, y: baseline, 'text-anchor': 'end' }
    : { x: swatch + 8, y: baseline + lines.length * line, 'text-anchor': 'start' };
  return {
    markup: renderPoint(
      point,
      point.value === null ? renderMissing(box) : renderSwatch(index, box),
      renderLines(lines, { x: swatch + 8, y: baseline, line, class: 'chart-label', 'font-size': font }),
      textElement(
        'text',
        { ...place, class: point.value === null ? 'chart-soft' : 'chart-value', 'font-size': font },
        figure,
      ),
    ),
    height: (lines.length + (beside ? 0 : 1)) * line + 10,
  };
}

function renderSeveral(wholes: readonly Whole[], size: Size): Block {
  const metric = metrics[size];
  const named = [...new Map(wholes.flatMap((whole) => whole.parts).map(({ point }) => [point.key, point]))];
  const keys = named.map(([key]) => key);
  const legend = renderLegend(
    named.map(([key, { label }]) => ({ key, label })),
    size,
  );
  let top = legend.height;
  const bars = wholes.map((whole) => {
    const lines = wrapText(whole.label, metric.font, metric.width);
    const place = { x: 0, y: top + metric.line * 0.76, line: metric.line, class: 'chart-label' };
    const name = renderLines(lines, { ...place, 'font-size': metric.font });
    const barTop = top + lines.length * metric.line + 2;
    top = barTop + barHeight + 14;
    return name + renderBar(whole, metric, barTop, keys);
  });
  return { markup: legend.markup + bars.join(''), height: top };
}

function renderBar(whole: Whole, { width, font }: Metrics, y: number, keys?: readonly string[]): string {
  let x = 0;
  const outline = element('rect', { class: 'chart-rest', x: 0, y, width, height: barHeight });
  const segments = whole.parts.map((part, position) => {
    const index = (keys ? keys.indexOf(part.point.key) : position) % textureCount;
    const box: Box = { x, y, width: part.fraction * width, height: barHeight };
    x += box.width;
    if (box.width === 0) return '';
    const text = part.share === '' ? part.point.short : part.share;
    const fits = whole.complete && measureText(text, font) + 18 <= box.width;
    return renderPoint(
      part.point,
      element('rect', { class: `chart-mark chart-mark-${index + 1} chart-part`, ...box }),
      renderTexture(index, box),
      fits ? renderPlate(text, box, font) : '',
    );
  });
  return element('g', { class: 'chart-whole' }, outline, ...segments);
}

/** A share on a plate of its own, because a texture behind letters makes them hard to read. */
function renderPlate(text: string, box: Box, font: number): string {
  const width = measureText(text, font) + 10;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const plate = { x: x - width / 2, y: y - 13, width, height: 26, rx: 4 };
  return (
    element('rect', { class: 'chart-plate', ...plate }) +
    textElement(
      'text',
      { class: 'chart-value', x, y: y + font * 0.35, 'text-anchor': 'middle', 'font-size': font },
      text,
    )
  );
}
