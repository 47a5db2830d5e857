import type { Language } from '../i18n/language.ts';
import { metrics, renderLines, type Size } from './frame.ts';
import { wrapText } from './measure.ts';
import { renderMissing } from './texture.ts';

/** Width of the hatched mark that stands for a missing value. */
export const missingWidth = 26;

/** Gives the names of what has no value, all behind one hatched mark; nothing for no names. */
export function renderMissingList(
  labels: readonly string[],
  { t }: Language,
  size: Size,
  top: number,
): { markup: string; height: number } {
  if (labels.length === 0) return { markup: '', height: 0 };
  const { width, small, line } = metrics[size];
  const left = missingWidth + 8;
  const lines = wrapText(t('charts.missing', { labels: labels.join(', ') }), small, width - left);
  const place = { x: left, y: top + line * 0.76, line, class: 'chart-soft', 'font-size': small };
  const box = { x: 0, y: top + 2, width: missingWidth, height: line - 4 };
  return { markup: renderMissing(box) + renderLines(lines, place), height: lines.length * line + 6 };
}
