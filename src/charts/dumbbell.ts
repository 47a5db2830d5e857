import type { Language } from '../i18n/language.ts';
import { groupBars, splitMissing, type BarGroup } from './bar-group.ts';
import { planDumbbell, sampleRoom, type DumbbellPlan } from './dumbbell-plan.ts';
import { renderEmpty, renderFrame, renderLines, type Size } from './frame.ts';
import { renderLegend, type Sample } from './legend.ts';
import { renderMarker } from './marker.ts';
import { element, textElement } from './markup.ts';
import { measureText, wrapText } from './measure.ts';
import { renderMissingList } from './missing-list.ts';
import type { ViewModel, ViewPoint } from './model.ts';
import { renderPoint } from './point-group.ts';
import { renderMissing } from './texture.ts';
import { renderValueAxis } from './value-axis.ts';

type Block = { readonly markup: string; readonly height: number };

/** Later series are drawn smaller, so that equal values show both marks. */
const radii: readonly number[] = [7.5, 5];
const largest = 8;
const radiusOf = (index: number): number => radii[index] ?? 4;

/**
 * Gives a line of dots for each place, one dot a series, joined from the lowest to the highest: how far two dates or two
 * groups lie apart. Wide: name, dots, a column of values for each series; narrow: name and values above the dots.
 */
export function renderDumbbell(model: ViewModel, language: Language, size: Size): string {
  if (model.points.every(({ value }) => value === null)) return renderEmpty(model, language, size);
  const { drawn, listed } = splitMissing(groupBars(model));
  const legend = renderLegend(model.series, size, renderSample);
  const plan = planDumbbell(model, drawn, language, size);
  const start = legend.height + (plan.columns.length === 0 ? 0 : plan.line);
  let top = start;
  const rows = drawn.map((group) => {
    const row = renderRow(group, plan, top);
    top += row.height;
    return row.markup;
  });
  const bottom = top + plan.line * 1.5;
  const names = listed.map(({ label }) => label);
  const missing = renderMissingList(names, language, size, bottom);
  const note = plan.note ? wrapText(language.t(`charts.note.${plan.note}`), plan.small, plan.width) : [];
  const noteTop = bottom + missing.height;
  const place = { x: 0, y: noteTop + plan.line * 0.8, line: plan.line, class: 'chart-soft' };
  return renderFrame(model, language, size, {
    height: noteTop + note.length * plan.line + 4,
    describe: 'charts.desc.dumbbell',
    body: [
      legend.markup,
      plan.columns
        .map((right, index) => renderMarker(index, right - largest, start - plan.line / 2, radiusOf(index)))
        .join(''),
      renderValueAxis(plan.ticks, { ...plan, top: start - 4, bottom: top }),
      ...rows,
      missing.markup,
      note.length === 0 ? '' : renderLines(note, { ...place, 'font-size': plan.small }),
    ],
  });
}

const renderSample: Sample = (index, { x, y, width, height }) =>
  renderMarker(index, x + width / 2, y + height / 2, radiusOf(index));

function renderRow(group: BarGroup, plan: DumbbellPlan, top: number): Block {
  const { line, font } = plan;
  const lines = plan.nameOf(group);
  const names = lines.length * line;
  const above = plan.columns.length === 0;
  const values = above ? renderValuesAbove(group, plan, top + names) : { markup: '', height: 0 };
  const height = above ? names + values.height + largest * 2 + 4 : names;
  const middle = above ? top + names + values.height + largest + 2 : top + names / 2;
  const label = { x: 0, y: top + line * 0.76, line, class: 'chart-label chart-halo', 'font-size': font };
  return {
    markup: element(
      'g',
      { class: 'chart-row', 'data-key': group.key },
      renderLines(lines, label),
      values.markup,
      renderDots(group, plan, middle),
    ),
    height: height + plan.gap,
  };
}

function renderDots({ points }: BarGroup, plan: DumbbellPlan, y: number): string {
  const xs = points.flatMap(({ value }) => (value === null ? [] : [plan.x(value)]));
  const ends = { x1: Math.min(...xs), x2: Math.max(...xs), y1: y, y2: y };
  const link = xs.length < 2 ? '' : element('line', { class: 'chart-link', ...ends });
  const dots = points.map((point) => {
    const index = plan.seriesIndex(point);
    const dot = point.value === null ? '' : renderMarker(index, plan.x(point.value), y, radiusOf(index));
    const right = plan.columns[index];
    if (right === undefined) return dot === '' ? '' : renderPoint(point, dot);
    return renderPoint(point, dot, renderInColumn(point, plan, right, y));
  });
  return link + dots.join('');
}

/** A value in the column of its series; a missing one has a hatched mark before its words. */
function renderInColumn({ short, value }: ViewPoint, plan: DumbbellPlan, right: number, y: number): string {
  const look = { class: value === null ? 'chart-soft' : 'chart-value', 'font-size': plan.font };
  const place = { x: right, y: y + plan.font * 0.35, 'text-anchor': 'end' };
  const left = right - measureText(short, plan.font) - sampleRoom;
  const mark = value === null ? renderMissing({ x: left, y: y - 6, width: 16, height: 12 }) : '';
  return mark + textElement('text', { ...place, ...look }, short);
}

/** The values of a place one after the other, each behind its mark, in as many lines as they need. */
function renderValuesAbove({ points }: BarGroup, plan: DumbbellPlan, top: number): Block {
  let [x, y] = [0, top];
  const items = points.map((point) => {
    const width = plan.itemWidth(point);
    if (x > 0 && x + width > plan.width) [x, y] = [0, y + plan.line];
    const middle = y + plan.line / 2;
    const index = plan.seriesIndex(point);
    const known = point.value !== null;
    const sample = known
      ? renderMarker(index, x + largest, middle, radiusOf(index) - 1)
      : renderMissing({ x, y: middle - 6, width: 16, height: 12 });
    const look = { class: `${known ? 'chart-value' : 'chart-soft'} chart-halo`, 'font-size': plan.font };
    const text = textElement('text', { x: x + sampleRoom, y: y + plan.line * 0.76, ...look }, point.short);
    x += width + 16;
    return renderPoint(point, sample, text);
  });
  return { markup: items.join(''), height: y - top + plan.line };
}
