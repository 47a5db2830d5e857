import { extent, max, scaleUtc, utcYear, type ScaleTime } from 'd3';
import { comparePeriods, type Period } from '../catalogue/period.ts';
import type { Language } from '../i18n/language.ts';
import { formatPeriodShort } from '../i18n/period.ts';
import { metrics, type Metrics, type Size } from './frame.ts';
import { measureText, wrapText } from './measure.ts';
import type { ViewModel } from './model.ts';
import { formatTicks, type Tick } from './tick.ts';
import type { Track } from './track.ts';
import { makeValueScale, type ValueScale } from './value-scale.ts';

/** Where everything on a drawing over time stands; all in drawing units. */
export type LinePlan = Metrics & {
  readonly x: ScaleTime<number, number>;
  readonly y: ValueScale['scale'];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly timeTicks: readonly Tick[];
  readonly valueTicks: readonly Tick[];
  readonly note: ValueScale['note'];
  /** Series are named at the ends of their lines, in this many units; 0: in a legend. */
  readonly nameRoom: number;
};

const plotHeight: Readonly<Record<Size, number>> = { narrow: 210, wide: 300 };
const nameRooms: Readonly<Record<Size, number>> = { narrow: 0, wide: 200 };

/** Gives the plan for tracks of which at least one has a value; `top` is where the plot may begin. */
export function planLine(
  model: ViewModel,
  tracks: readonly Track[],
  language: Language,
  size: Size,
  top: number,
): LinePlan {
  const metric = metrics[size];
  const moments = tracks.flatMap((track) => track.moments);
  const bottom = top + plotHeight[size];
  const {
    scale: y,
    ticks,
    note,
  } = makeValueScale(
    moments.map((moment) => moment.value),
    [bottom, top],
    { count: 4, log: model.view.scale === 'log' },
  );
  const valueTicks = formatTicks(ticks, model.unit, language);
  const left = (max(valueTicks, (tick) => measureText(tick.text, metric.small)) ?? 0) + 8;
  const nameRoom = namesFit(tracks, metric, nameRooms[size]) ? nameRooms[size] : 0;
  const right = metric.width - nameRoom;
  // The first and last year's names stand half outside their ticks.
  const inset = measureText('2000', metric.small) / 2;
  const x = scaleUtc()
    .domain(timeDomain(moments.map((moment) => moment.time)))
    .range([left + inset, right - inset]);
  return {
    ...metric,
    x,
    y,
    left,
    right,
    top,
    bottom,
    timeTicks: timeTicks(x, moments.map((moment) => moment.period).sort(comparePeriods), metric),
    valueTicks,
    note,
    nameRoom,
  };
}

/** Gives the time that an axis covers; one moment stands in the middle of its year. */
export function timeDomain(times: readonly number[]): [number, number] {
  const [first = 0, last = 0] = extent(times);
  const half = 183 * 86_400_000;
  return first === last ? [first - half, last + half] : [first, last];
}

/** Years as far as their labels have room; the dates themselves where all figures lie within two years. */
function timeTicks(x: ScaleTime<number, number>, periods: readonly Period[], { small }: Metrics): Tick[] {
  const [from = 0, to = 0] = x.range();
  const years = x.domain().map((date) => date.getUTCFullYear());
  const [firstYear = 0, lastYear = 0] = years;
  const byYear = periods.filter((period) => period.length === 4).length * 2 > periods.length;
  const room = measureText('2000', small) + 14;
  const most = Math.max(1, Math.floor((to - from) / room));
  const step = [1, 2, 5, 10, 20, 50].find((one) => (lastYear - firstYear) / one <= most) ?? 100;
  const starts = utcYear.range(new Date(Date.UTC(firstYear, 0, 1)), new Date(Date.UTC(lastYear + 1, 0, 1)));
  const ticks = starts
    .filter((start) => (start.getUTCFullYear() - (byYear ? lastYear : 0)) % step === 0)
    // A figure for a whole year stands over the middle of that year, and so does the year's name.
    .map((start) => ({
      at: byYear ? Date.UTC(start.getUTCFullYear(), 6, 1) : start.getTime(),
      text: String(start.getUTCFullYear()),
    }))
    .filter(({ at }) => x(at) >= from - 0.5 && x(at) <= to + 0.5);
  return ticks.length > 1 || (byYear && ticks.length > 0) ? ticks : dateTicks(x, periods, small);
}

function dateTicks(x: ScaleTime<number, number>, periods: readonly Period[], small: number): Tick[] {
  const [first, last] = [periods[0], periods.at(-1)];
  const ends = [...new Set([first, last])].flatMap((period) => (period ? [period] : []));
  const middle = x.domain().reduce((sum, date) => sum + date.getTime(), 0) / 2;
  const ticks = ends.map((period, index) => ({
    at: ends.length === 1 ? middle : (x.domain()[index]?.getTime() ?? middle),
    text: formatPeriodShort(period),
  }));
  const widths = ticks.reduce((sum, tick) => sum + measureText(tick.text, small), 0);
  const [from = 0, to = 0] = x.range();
  return widths / 2 + 10 > to - from ? ticks.slice(-1) : ticks;
}

function namesFit(tracks: readonly Track[], { font }: Metrics, room: number): boolean {
  if (tracks.length < 2 || tracks.length > 6 || room === 0) return false;
  return tracks.every((track) => wrapText(track.label, font, room - 12).length <= 3);
}
