import type { Language } from '../i18n/language.ts';
import { metrics, renderEmpty, renderFrame, renderLines, type Metrics, type Size } from './frame.ts';
import { renderLegend } from './legend.ts';
import { element } from './markup.ts';
import { wrapText } from './measure.ts';
import type { ViewModel } from './model.ts';
import { renderPartList } from './part-list.ts';
import { getWholes, listParts, type Part, type Whole } from './shares.ts';
import { renderMissingWhole, renderSegments, wholeHeight } from './whole-bar.ts';

type Block = { readonly markup: string; readonly height: number };

/**
 * Gives the parts of a whole as one bar of full width, with each part's name, value and share listed below it; several
 * wholes as bars below each other with a common legend: 100 % bars.
 */
export function renderParts(model: ViewModel, language: Language, size: Size): string {
  const wholes = getWholes(model, language);
  if (wholes.every((whole) => whole.parts.every((part) => part.point.value === null)))
    return renderEmpty(model, language, size);
  const [only] = wholes;
  const { markup, height } =
    only && wholes.length === 1 ? renderOne(only, language, size) : renderSeveral(wholes, language, size);
  return renderFrame(model, language, size, { height, describe: 'charts.desc.parts', body: [markup] });
}

function renderOne(whole: Whole, language: Language, size: Size): Block {
  const { width } = metrics[size];
  const keys = whole.parts.map(({ point }) => point.key);
  const list = renderPartList(whole, language, size, { x: 0, y: wholeHeight + 18, width });
  return {
    markup: renderBar(whole, metrics[size], 0, keys) + list.markup,
    height: wholeHeight + 18 + list.height,
  };
}

function renderSeveral(wholes: readonly Whole[], language: Language, size: Size): Block {
  const metric = metrics[size];
  const named = listParts(wholes);
  const keys = named.map(({ key }) => key);
  const legend = renderLegend(named, size);
  let top = legend.height;
  const bars = wholes.map((whole) => {
    const lines = wrapText(whole.label, metric.font, metric.width);
    const place = { x: 0, y: top + metric.line * 0.76, line: metric.line, class: 'chart-label' };
    const name = renderLines(lines, { ...place, 'font-size': metric.font });
    const barTop = top + lines.length * metric.line + 2;
    const note = whole.complete ? [] : wrapText(noteOn(whole, language), metric.small, metric.width);
    const under = { x: 0, y: barTop + wholeHeight + metric.line, line: metric.line, class: 'chart-soft' };
    top = barTop + wholeHeight + note.length * metric.line + 14;
    const said = note.length === 0 ? '' : renderLines(note, { ...under, 'font-size': metric.small });
    return name + renderBar(whole, metric, barTop, keys) + said;
  });
  return { markup: legend.markup + bars.join(''), height: top };
}

/** Names what is unknown of a whole, where others are known. */
function noteOn({ parts }: Whole, { t }: Language): string {
  const unknown = parts.filter(({ point }) => point.value === null);
  return t('charts.missing', { labels: unknown.map(({ point }) => point.label).join(', ') });
}

function renderBar(whole: Whole, { width, font }: Metrics, y: number, keys: readonly string[]): string {
  if (!whole.measurable) return renderMissingWhole(y, width);
  const segments = renderSegments(whole.parts, {
    y,
    font,
    keys,
    lengthOf: ({ fraction }) => fraction * width,
    textOf: ({ share, point }: Part) => (share === '' ? point.short : share),
  });
  const outline = element('rect', { class: 'chart-rest', x: 0, y, width, height: wholeHeight });
  return element('g', { class: 'chart-whole' }, outline, segments);
}
