import type { Language } from '../i18n/language.ts';
import { metrics, renderEmpty, renderFrame, renderLines, type Size } from './frame.ts';
import { renderLegend, type Sample } from './legend.ts';
import { placeMarks, renderMarks } from './line-annotation.ts';
import { renderLineNames, renderValueLabels } from './line-label.ts';
import { planLine, type LinePlan } from './line-plan.ts';
import { lineAttributes, renderMarker } from './marker.ts';
import { element, textElement } from './markup.ts';
import { wrapText } from './measure.ts';
import type { ViewModel } from './model.ts';
import { getTracks, splitRuns, type Track } from './track.ts';
import { renderTrack } from './track-path.ts';

/**
 * Gives lines over a true time scale with a marker at each figure. Where a year or more has no figure the line is only
 * dotted; an axis that does not begin at zero says so.
 */
export function renderLine(model: ViewModel, language: Language, size: Size): string {
  const tracks = getTracks(model);
  if (tracks.length === 0) return renderEmpty(model, language, size);
  const above = metrics[size].line + 4;
  const bare = planLine(model, tracks, language, size, above);
  const inLegend = tracks.length > 1 && bare.nameRoom === 0;
  const legend = inLegend ? renderLegend(model.series, size, renderSample) : { markup: '', height: 0 };
  const plan = inLegend ? planLine(model, tracks, language, size, legend.height + above) : bare;
  const marks = placeMarks(model.annotations, plan);
  const taken = marks.map(({ box }) => box);
  const notes = renderNotes(plan, tracks, model, language);
  return renderFrame(model, language, size, {
    height: plan.bottom + plan.line + 10 + notes.height,
    describe: 'charts.desc.line',
    body: [
      legend.markup,
      renderAxes(plan),
      renderMarks(marks, plan),
      ...tracks.map((track) => renderTrack(track, plan)),
      tracks.length > 1 ? renderLineNames(tracks, plan, taken) : renderValueLabels(tracks, plan, taken),
      notes.markup,
    ],
  });
}

const renderSample: Sample = (index, { x, y, width, height }) => {
  const middle = y + height / 2;
  return (
    element('line', { ...lineAttributes(index), x1: x - 2, x2: x + width + 2, y1: middle, y2: middle }) +
    renderMarker(index, x + width / 2, middle)
  );
};

function renderAxes(plan: LinePlan): string {
  const rules = plan.valueTicks.map(({ at, text }) => {
    const y = plan.y(at);
    const rule = element('line', {
      class: at === 0 ? 'chart-zero' : 'chart-rule',
      x1: plan.left,
      x2: plan.right,
      y1: y,
      y2: y,
    });
    const place = {
      x: plan.left - 8,
      y: y + plan.small * 0.35,
      'text-anchor': 'end',
      'font-size': plan.small,
    };
    return rule + textElement('text', { class: 'chart-soft', ...place }, text);
  });
  const times = plan.timeTicks.map(({ at, text }) => {
    const x = plan.x(at);
    const tick = element('line', {
      class: 'chart-zero',
      x1: x,
      x2: x,
      y1: plan.bottom,
      y2: plan.bottom + 5,
    });
    const place = { x, y: plan.bottom + plan.line, 'text-anchor': 'middle', 'font-size': plan.small };
    return tick + textElement('text', { class: 'chart-soft', ...place }, text);
  });
  return element('g', { class: 'chart-axes' }, ...rules, ...times);
}

function renderNotes(
  plan: LinePlan,
  tracks: readonly Track[],
  { annotations }: ViewModel,
  { t }: Language,
): { markup: string; height: number } {
  const gaps = tracks.some((track) => splitRuns(track.moments).length > 1);
  const texts = [
    ...annotations.map(({ number, date, text }) => t('charts.annotation', { number, date, text })),
    ...(gaps ? [t('charts.note.gap')] : []),
    ...(plan.note ? [t(`charts.note.${plan.note}`)] : []),
  ];
  const lines = texts.flatMap((text) => wrapText(text, plan.small, plan.width));
  if (lines.length === 0) return { markup: '', height: 0 };
  const place = { x: 0, y: plan.bottom + plan.line * 2 + 8, line: plan.line };
  return {
    markup: renderLines(lines, { ...place, class: 'chart-soft', 'font-size': plan.small }),
    height: lines.length * plan.line + 8,
  };
}
