import { max, scaleLinear, type ScaleLinear } from 'd3';
import type { Language } from '../i18n/language.ts';
import { metrics, renderEmpty, renderFrame, renderLines, type Metrics, type Size } from './frame.ts';
import { renderLegend } from './legend.ts';
import { element } from './markup.ts';
import { wrapText } from './measure.ts';
import { missingWidth } from './missing-list.ts';
import type { ViewModel } from './model.ts';
import { getWholes, listParts, type Whole } from './shares.ts';
import { renderMissing } from './texture.ts';
import { formatTicks } from './tick.ts';
import { renderValueAxis } from './value-axis.ts';
import { renderSegments, wholeHeight } from './whole-bar.ts';

type Plan = Metrics & { readonly x: ScaleLinear<number, number>; readonly keys: readonly string[] };

/** Of a part above zero: what its white edges leave can still be seen. */
const leastLength = 3;
const tickCounts: Readonly<Record<Size, number>> = { narrow: 3, wide: 5 };

/**
 * Gives stacked bars on one value axis from zero: each whole a bar as long as its known parts together, its name above.
 * An unknown part is a hatched piece at the end, named below the bar.
 */
export function renderStacked(model: ViewModel, language: Language, size: Size): string {
  const wholes = getWholes(model, language);
  const most = max(wholes, sumOf) ?? 0;
  if (model.points.every(({ value }) => value === null)) return renderEmpty(model, language, size);
  const metric = metrics[size];
  const parts = listParts(wholes);
  const legend = renderLegend(parts, size);
  const unknown = wholes.some(({ complete }) => !complete);
  const x = scaleLinear()
    .domain([0, most || 1])
    .nice(tickCounts[size])
    .range([0, metric.width - 1 - (unknown ? missingWidth : 0)]);
  const plan: Plan = { ...metric, x, keys: parts.map(({ key }) => key) };
  let top = legend.height;
  const rows = wholes.map((whole) => {
    const row = renderRow(whole, plan, language, top);
    top += row.height;
    return row.markup;
  });
  const ticks = formatTicks(x.ticks(tickCounts[size]), model.unit, language);
  return renderFrame(model, language, size, {
    height: top + plan.line + 4,
    describe: 'charts.desc.stacked',
    body: [legend.markup, renderValueAxis(ticks, { ...plan, top: legend.height, bottom: top }), ...rows],
  });
}

function renderRow(
  whole: Whole,
  plan: Plan,
  language: Language,
  top: number,
): { markup: string; height: number } {
  const { line, font, small, width, x } = plan;
  const lines = wrapText(whole.label, font, width);
  const barTop = top + lines.length * line + 2;
  const sum = x(sumOf(whole));
  const missing = whole.parts.filter(({ point }) => point.value === null);
  const labels = missing.map(({ point }) => point.label).join(', ');
  const note = missing.length === 0 ? [] : wrapText(language.t('charts.missing', { labels }), small, width);
  const noteTop = barTop + wholeHeight + line;
  const hatched = { x: sum, y: barTop, width: missingWidth, height: wholeHeight };
  return {
    markup: element(
      'g',
      { class: 'chart-whole' },
      renderLines(lines, {
        x: 0,
        y: top + line * 0.76,
        line,
        class: 'chart-label chart-halo',
        'font-size': font,
      }),
      renderSegments(whole.parts, {
        y: barTop,
        font,
        keys: plan.keys,
        lengthOf: ({ point }) => ((point.value ?? 0) > 0 ? Math.max(leastLength, x(point.value ?? 0)) : 0),
        textOf: ({ point }) => point.short,
      }),
      missing.length === 0 ? '' : renderMissing(hatched),
      note.length === 0
        ? ''
        : renderLines(note, { x: 0, y: noteTop, line, class: 'chart-soft chart-halo', 'font-size': small }),
    ),
    height: barTop - top + wholeHeight + note.length * line + 14,
  };
}

function sumOf({ parts }: Whole): number {
  return parts.reduce((sum, { point }) => sum + Math.max(0, point.value ?? 0), 0);
}
