import type { Language } from '../i18n/language.ts';
import { groupBars, splitMissing, type BarGroup } from './bar-group.ts';
import { planBars, type BarPlan } from './bar-plan.ts';
import { renderEmpty, renderFrame, renderLines, type Size } from './frame.ts';
import { renderLegend } from './legend.ts';
import { element, textElement } from './markup.ts';
import { renderMissingList } from './missing-list.ts';
import type { ViewModel, ViewPoint } from './model.ts';
import { renderPoint } from './point-group.ts';
import { renderMissing, renderTexture, textureCount } from './texture.ts';

/**
 * Gives horizontal bars from a zero line, one for each point, in the model's order; points of one place stand together.
 * Wide: name, bar, value, date. Narrow: name and date or value above the bar.
 */
export function renderBars(model: ViewModel, language: Language, size: Size): string {
  if (model.points.every((point) => point.value === null)) return renderEmpty(model, language, size);
  const { drawn, listed } = splitMissing(groupBars(model));
  const plan = planBars(model, drawn, size);
  const legend = model.series.length > 1 ? renderLegend(model.series, size) : { markup: '', height: 0 };
  const start = legend.height + (plan.dateColumn ? plan.line + 4 : 0);
  let top = start;
  const rows = drawn.map((group) => {
    const row = renderGroup(group, plan, top);
    top += row.height;
    return row.markup;
  });
  const missing = renderMissingList(
    listed.map(({ label }) => label),
    language,
    size,
    top,
  );
  return renderFrame(model, language, size, {
    height: top + missing.height,
    describe: 'charts.desc.bars',
    body: [
      legend.markup,
      plan.dateColumn
        ? renderDate(language.t('charts.table.date'), plan, legend.height + plan.line * 0.76)
        : '',
      ...rows,
      plan.stacked ? '' : renderZero(plan, start, top - plan.gap / 2),
      missing.markup,
    ],
  });
}

function renderGroup(group: BarGroup, plan: BarPlan, top: number): { markup: string; height: number } {
  const lines = plan.nameOf(group);
  const names = lines.length * plan.line;
  const bars = group.points.length * plan.pitch - plan.barGap;
  const block = plan.stacked ? names + 2 + bars : Math.max(names, bars);
  const nameTop = plan.stacked ? top : top + (block - names) / 2;
  const barsTop = plan.stacked ? top + names + 2 : top + (block - bars) / 2;
  const baseline = nameTop + plan.line * 0.76;
  const label = renderLines(lines, {
    x: 0,
    y: baseline,
    line: plan.line,
    class: 'chart-label',
    'font-size': plan.font,
  });
  const marks = group.points.map((point, index) =>
    renderBar(point, plan, barsTop + index * plan.pitch, baseline),
  );
  return {
    markup: element('g', { class: 'chart-row', 'data-key': group.key }, label, ...marks),
    height: block + plan.gap,
  };
}

/** One bar with its value and date; `y` is the top of its place, `corner` the baseline of the name above it. */
function renderBar(point: ViewPoint, plan: BarPlan, y: number, corner: number): string {
  const zero = plan.scale(0);
  const end = point.value === null ? zero + plan.missingWidth : plan.scale(point.value);
  const place = plan.pitch - plan.barGap;
  const box = {
    x: Math.min(zero, end),
    y: y + (place - plan.thickness) / 2,
    // A value near zero is still a mark; zero itself is only the line.
    width: point.value === 0 ? 0 : Math.max(1, Math.abs(end - zero)),
    height: plan.thickness,
  };
  const index = plan.seriesIndex(point) % textureCount;
  const mark =
    point.value === null
      ? renderMissing(box)
      : element('rect', { class: `chart-mark chart-mark-${index + 1}`, ...box }) + renderTexture(index, box);
  const middle = y + place / 2 + plan.font * 0.35;
  return renderPoint(
    point,
    mark,
    plan.stacked ? renderZero(plan, box.y - 2, box.y + plan.thickness + 2) : '',
    renderValue(point, plan, end, plan.corner === 'value' ? corner : middle),
    plan.corner === 'date' || plan.dateColumn
      ? renderDate(plan.dateOf(point), plan, plan.dateColumn ? middle : corner)
      : '',
  );
}

function renderValue(point: ViewPoint, plan: BarPlan, end: number, y: number): string {
  const left = (point.value ?? 0) < 0;
  const place =
    plan.corner === 'value'
      ? { x: plan.width, 'text-anchor': 'end' }
      : { x: left ? end - 6 : end + 6, 'text-anchor': left ? 'end' : 'start' };
  const look = { class: point.value === null ? 'chart-soft' : 'chart-value', 'font-size': plan.font };
  return textElement('text', { ...place, y, ...look }, plan.valueOf(point));
}

function renderDate(text: string, { width, small }: BarPlan, y: number): string {
  if (text === '') return '';
  return textElement(
    'text',
    { class: 'chart-soft', x: width, y, 'text-anchor': 'end', 'font-size': small },
    text,
  );
}

function renderZero(plan: BarPlan, y1: number, y2: number): string {
  const x = plan.scale(0);
  return element('line', { class: 'chart-zero', x1: x, x2: x, y1, y2 });
}
