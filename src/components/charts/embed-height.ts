import type { Catalogue } from '../../catalogue/catalogue.ts';
import { metrics } from '../../charts/frame.ts';
import { chartKinds } from '../../charts/kinds.ts';
import { wrapText } from '../../charts/measure.ts';
import type { ViewModel } from '../../charts/model.ts';
import { getViewSources } from '../../charts/table.ts';
import type { Language } from '../../i18n/language.ts';
import { formatAsOf } from '../../i18n/period.ts';
import { frames } from '../../map/frame.ts';
import { getLegend } from '../../map/legend.ts';

/** The width for which the height holds: the column of an article on most sites, a little wider than a wide drawing needs. */
const width = 720;
const inside = width - 32;

/** Sizes of the page to embed in px: letters of 1.25, 1.0625 and 0.9375 rem with their lines. */
const title = { size: 20, line: 26 };
const text = { size: 17, line: 27.2 };
const small = { size: 15, line: 24 };
const gap = 12;

/** What a link has above and below its lines, so that one line of it is a target of 44 px. */
const linkPadding = 20;

/**
 * Gives the height in px of the page to embed of a view in a frame 720 px wide, with a little to spare: a browser test
 * compares it with what Chromium needs. Where public/embed.js runs, the frame is set right for any width.
 */
export function estimateEmbedHeight(model: ViewModel, catalogue: Catalogue, language: Language): number {
  const sources = getViewSources(model, catalogue);
  const cards = model.view.kind === 'cards';
  const listed = sources.length <= 6 || cards;
  const linkHeight = (words: string): number => countLines(words, small.size) * small.line + linkPadding;
  const listHeight = listed
    ? sources.reduce((sum, one) => sum + linkHeight(`${one.publisher}. ${one.title}`), small.line)
    : small.line;
  const head =
    countLines(model.title, title.size) * title.line + countLines(model.subtitle, text.size) * text.line;
  // Each event on the time axis names its source below.
  const events = model.annotations.filter(({ kind, source }) => kind === 'event' && source).length;
  const foot = listHeight + events * (small.line * 2 + linkPadding) + 78;
  const table = cards ? 0 : 44 + gap;
  return Math.ceil(32 + head + gap * 3 + drawingHeight(model, catalogue, language) + table + foot);
}

function drawingHeight(model: ViewModel, catalogue: Catalogue, language: Language): number {
  const { kind } = model.view;
  if (kind === 'cards') return cardsHeight(model, language);
  const scale = inside / metrics.wide.width;
  if (kind === 'map') {
    const { classes, notes } = getLegend(model, catalogue, language);
    const lines = notes.reduce((sum, note) => sum + countLines(note, small.size), 0);
    return frames.wide.height * scale + 48 + classes.length * 30 + lines * 30 + 60;
  }
  const [, height = '0'] = /viewBox="0 0 \S+ (\S+)"/.exec(chartKinds[kind](model, language, 'wide')) ?? [];
  return Number(height) * scale;
}

/** Two cards beside each other, both as high as the higher one. */
function cardsHeight({ points }: ViewModel, { locale }: Language): number {
  const room = (inside - 16) / 2 - 32;
  const heights = points.map(({ label, text: figure, observation }) => {
    const date = observation ? formatAsOf(locale, observation.period) : '';
    const lines =
      countLines(label, text.size, room) * text.line + countLines(date, small.size, room) * small.line;
    return 72 + lines + countLines(figure, 24, room) * 28.3;
  });
  return heights.reduce(
    (sum, height, index) => (index % 2 === 0 ? sum + Math.max(height, heights[index + 1] ?? 0) + 16 : sum),
    0,
  );
}

function countLines(words: string, size: number, room = inside): number {
  return words === '' ? 0 : wrapText(words, size, room).length;
}
