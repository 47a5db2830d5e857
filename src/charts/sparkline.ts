import { scaleUtc } from 'd3';
import type { Language } from '../i18n/language.ts';
import { timeDomain } from './line-plan.ts';
import { renderMarker } from './marker.ts';
import { element, textElement } from './markup.ts';
import { renderPath } from './track-path.ts';
import type { Track } from './track.ts';
import { makeValueScale } from './value-scale.ts';

const width = 200;
const plotHeight = 44;
const font = 14.5;
const height = plotHeight + 20;

/**
 * Gives a small line without axes that shows only the way a figure went, with the first and the last year below and the
 * two values in its name.
 */
export function renderSparkline({ moments }: Track, { t }: Language): string {
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return '';
  const times = timeDomain(moments.map(({ time }) => time));
  const x = scaleUtc()
    .domain(times)
    .range([5, width - 5]);
  const values = moments.map(({ value }) => value);
  const { scale } = makeValueScale(values, [plotHeight - 5, 5], { count: 2, log: false });
  const y = (value: number): number => scale(value);
  const [from, to] = [first, last].map(({ period }) => period.slice(0, 4));
  const year = { y: plotHeight + 15, class: 'chart-soft', 'font-size': font };
  const name = t('charts.desc.sparkline', {
    fromDate: first.point.date,
    from: first.point.text,
    toDate: last.point.date,
    to: last.point.text,
  });
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart chart-spark',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': name,
    },
    renderPath({ moments, index: 0 }, { x, y }),
    renderMarker(0, x(last.time), y(last.value)),
    textElement('text', { ...year, x: 0 }, from ?? ''),
    from === to ? '' : textElement('text', { ...year, x: width, 'text-anchor': 'end' }, to ?? ''),
  );
}
