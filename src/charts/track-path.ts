import { line as linePath } from 'd3';
import { lineAttributes, renderMarker } from './marker.ts';
import { element } from './markup.ts';
import { renderPoint } from './point-group.ts';
import { splitRuns, type Moment, type Track } from './track.ts';

/** Where times and values stand on a drawing. */
export type TrackScales = {
  readonly x: (time: number) => number;
  readonly y: (value: number) => number;
  readonly radius?: number;
};

/** Gives the line of a track with a marker at each figure. */
export function renderTrack(track: Track, scales: TrackScales): string {
  const { key, index, moments } = track;
  const { x, y, radius } = scales;
  const markers = moments.map(({ point, time, value }) =>
    renderPoint(point, renderMarker(index, x(time), y(value), radius)),
  );
  return element('g', { 'data-series': key || undefined }, renderPath(track, scales), ...markers);
}

/** Gives the line of a track alone; dotted where a year or more has no figure. */
export function renderPath(
  { index, moments }: Pick<Track, 'index' | 'moments'>,
  { x, y }: TrackScales,
): string {
  const draw = linePath<Moment>(
    ({ time }) => x(time),
    ({ value }) => y(value),
  ).digits(2);
  const runs = splitRuns(moments);
  const solid = runs.map((run) =>
    run.length < 2 ? '' : element('path', { ...lineAttributes(index), d: draw(run) ?? '' }),
  );
  const gaps = runs.slice(1).map((run, at) => {
    const ends = [runs[at]?.at(-1), run[0]].flatMap((moment) => moment ?? []);
    return element('path', { class: 'chart-gap', d: draw(ends) ?? '' });
  });
  return [...gaps, ...solid].join('');
}
