import { metrics, renderLines } from '../../charts/frame.ts';
import { element } from '../../charts/markup.ts';
import { measureText, wrapText } from '../../charts/measure.ts';
import type { ViewModel, ViewPoint } from '../../charts/model.ts';
import { capitalize } from '../../i18n/capital.ts';
import type { Language } from '../../i18n/language.ts';
import { formatAsOf } from '../../i18n/period.ts';
import { column, stackBlocks, type Block } from './block.ts';

const valueSize = 24;
const valueWidest = 300;
const dateWidest = 380;
const space = 24;

/** Gives the figures of a view one below the other: what each counts at the left, the figure and its date at the right. */
export function makeCards({ points }: ViewModel, language: Language): Block {
  return stackBlocks(points.map((point) => makeCard(point, language)));
}

function makeCard({ label, text, observation, value }: ViewPoint, { locale }: Language): Block {
  const { font, small, line } = metrics.wide;
  const values = wrapText(text, valueSize, valueWidest);
  const valueWidth = Math.max(...values.map((one) => measureText(one, valueSize)));
  const date = observation && value !== null ? formatAsOf(locale, observation.period) : '';
  const dates = wrapText(date, small, Math.max(valueWidth, dateWidest));
  const taken = Math.max(valueWidth, ...dates.map((one) => measureText(one, small)));
  const names = wrapText(capitalize(locale, label), font, column.width - taken - space);
  const valueLine = valueSize * 1.3;
  const right = { x: column.left + column.width, 'text-anchor': 'end' };
  const height = Math.max(names.length * line, values.length * valueLine + dates.length * line) + 28;
  return {
    height,
    render: (top) =>
      element('rect', { class: 'chart-mark-1', x: column.left, y: top, width: column.width, height: 2 }) +
      renderLines(names, { x: column.left, y: top + 32, line, 'font-size': font }) +
      renderLines(values, {
        ...right,
        y: top + 36,
        line: valueLine,
        'font-size': valueSize,
        'font-weight': 600,
      }) +
      (date === ''
        ? ''
        : renderLines(dates, {
            ...right,
            y: top + 36 + (values.length - 1) * valueLine + line + 2,
            line,
            'font-size': small,
            class: 'picture-soft',
          })),
  };
}
