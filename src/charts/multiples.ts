import { scaleUtc } from 'd3';
import type { Language } from '../i18n/language.ts';
import { metrics, renderEmpty, renderFrame, renderLines, type Size } from './frame.ts';
import { timeDomain } from './line-plan.ts';
import { element, textElement } from './markup.ts';
import { wrapText } from './measure.ts';
import type { ViewModel } from './model.ts';
import { renderMissing } from './texture.ts';
import { renderTrack } from './track-path.ts';
import { getTracks, splitRuns, type Track } from './track.ts';
import { makeValueScale, type ValueScale } from './value-scale.ts';

/** One small chart: a series, and its line where it has one. */
type Panel = { readonly label: string; readonly track: Track | undefined };

type Plan = {
  readonly size: Size;
  readonly width: number;
  readonly x: (time: number) => number;
  readonly scale: ValueScale;
  /** Names of the first and the last year, the same under every panel. */
  readonly years: readonly [string, string];
  readonly none: string;
};

const columns: Readonly<Record<Size, number>> = { narrow: 2, wide: 4 };
const space = 24;
const plotHeight = 64;
const radius = 2.5;

/**
 * Gives a small chart for each series, all on the same axes of time and value, so that their levels can be compared.
 * A series without a figure keeps its place, hatched.
 */
export function renderMultiples(model: ViewModel, language: Language, size: Size): string {
  const tracks = getTracks(model);
  if (tracks.length === 0) return renderEmpty(model, language, size);
  const pitch = (metrics[size].width + space) / columns[size];
  const plan = planPanels(model, tracks, language, size, pitch - space);
  const panels = model.series.map(({ key, label }) => ({
    label,
    track: tracks.find((track) => track.key === key),
  }));
  let top = 0;
  const rows = Array.from({ length: Math.ceil(panels.length / columns[size]) }, (_, row) => {
    const own = panels.slice(row * columns[size], (row + 1) * columns[size]);
    const { markup, height } = renderRow(own, plan, pitch, top);
    top += height;
    return markup;
  });
  const notes = renderNotes(plan.scale, tracks, language, size, top);
  return renderFrame(model, language, size, {
    height: top + notes.height,
    describe: 'charts.desc.multiples',
    body: [...rows, notes.markup],
  });
}

function planPanels(
  model: ViewModel,
  tracks: readonly Track[],
  { t }: Language,
  size: Size,
  width: number,
): Plan {
  const moments = tracks.flatMap((track) => track.moments);
  const x = scaleUtc()
    .domain(timeDomain(moments.map(({ time }) => time)))
    .range([radius + 1, width - radius - 1]);
  const values = moments.map(({ value }) => value);
  const range = [plotHeight - radius, radius + 2] as const;
  const times = moments.map(({ time }) => new Date(time).getUTCFullYear());
  return {
    size,
    width,
    x,
    scale: makeValueScale(values, range, { count: 2, log: model.view.scale === 'log' }),
    years: [String(Math.min(...times)), String(Math.max(...times))],
    none: t('data.none'),
  };
}

/** Panels side by side: names with their ends on one line, so that plots stand level. */
function renderRow(
  panels: readonly Panel[],
  plan: Plan,
  pitch: number,
  top: number,
): { markup: string; height: number } {
  const { font, line } = metrics[plan.size];
  const names = panels.map(({ label }) => wrapText(label, font, plan.width));
  const nameLines = Math.max(...names.map((lines) => lines.length));
  const plotTop = top + (nameLines + 1) * line + 4;
  const markup = panels.map(({ track }, column) => {
    const x = column * pitch;
    const lines = names[column] ?? [];
    const y = top + (nameLines - lines.length) * line + line * 0.76;
    const look = { class: 'chart-label', 'font-size': font };
    return renderLines(lines, { x, y, line, ...look }) + renderPanel(track, plan, x, plotTop);
  });
  return { markup: markup.join(''), height: plotTop - top + plotHeight + line + 20 };
}

function renderPanel(track: Track | undefined, plan: Plan, left: number, top: number): string {
  const { font, small, line } = metrics[plan.size];
  const { width, scale, years } = plan;
  const last = track?.moments.at(-1);
  const value = textElement(
    'text',
    { x: left, y: top - line * 0.34, class: last ? 'chart-value' : 'chart-soft', 'font-size': font },
    last?.point.short ?? plan.none,
  );
  if (!track) return value + renderMissing({ x: left, y: top, width, height: plotHeight });
  const base = element('line', {
    class: 'chart-zero',
    x1: left,
    x2: left + width,
    y1: top + plotHeight,
    y2: top + plotHeight,
  });
  const scales = {
    x: (time: number) => left + plan.x(time),
    y: (at: number) => top + scale.scale(at),
    radius,
  };
  const tick = { y: top + plotHeight + line * 0.8, class: 'chart-soft', 'font-size': small };
  const ticks = [
    textElement('text', { ...tick, x: left }, years[0]),
    years[0] === years[1]
      ? ''
      : textElement('text', { ...tick, x: left + width, 'text-anchor': 'end' }, years[1]),
  ];
  // All panels have the look of one series: their names tell them apart.
  return value + base + renderTrack({ ...track, index: 0 }, scales) + ticks.join('');
}

function renderNotes(
  { note }: ValueScale,
  tracks: readonly Track[],
  { t }: Language,
  size: Size,
  top: number,
): { markup: string; height: number } {
  const { small, line, width } = metrics[size];
  const gaps = tracks.some((track) => splitRuns(track.moments).length > 1);
  const texts = [
    t('charts.note.same-scale'),
    ...(gaps ? [t('charts.note.gap')] : []),
    ...(note ? [t(`charts.note.${note}`)] : []),
  ];
  const lines = texts.flatMap((text) => wrapText(text, small, width));
  const place = { x: 0, y: top + line * 0.8, line, class: 'chart-soft', 'font-size': small };
  return { markup: renderLines(lines, place), height: lines.length * line + 8 };
}
