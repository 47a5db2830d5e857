import { max, min } from 'd3';
import type { LinePlan } from './line-plan.ts';
import { renderLines } from './frame.ts';
import { element, textElement } from './markup.ts';
import { measureText, wrapText } from './measure.ts';
import { placeLabels, spreadBlocks, type Wish } from './place.ts';
import type { Box } from './texture.ts';
import type { Moment, Track } from './track.ts';

/** Gives the values at the last, first, highest and lowest points of each series, where there is room. */
export function renderValueLabels(
  tracks: readonly Track[],
  plan: LinePlan,
  marks: readonly Box[] = [],
): string {
  const wishes = tracks.flatMap(({ moments }) =>
    notable(moments).map((moment): Wish<Moment> => ({ of: moment, boxes: boxesAround(moment, plan) })),
  );
  const inside = { x: plan.left, y: 0, width: plan.width - plan.left, height: plan.bottom };
  const taken = [...marks, ...tracks.flatMap(({ moments }) => obstacles(moments, plan))];
  return placeLabels(wishes, inside, taken)
    .map(({ of, box }) =>
      textElement(
        'text',
        {
          class: 'chart-value chart-halo',
          ...{ x: box.x, y: box.y + plan.font * 0.95, 'font-size': plan.font },
          'data-series': of.point.series || undefined,
        },
        of.point.short,
      ),
    )
    .join('');
}

/** Gives the name of each series and its last value at the end of its line; with no room there only the last values. */
export function renderLineNames(
  tracks: readonly Track[],
  plan: LinePlan,
  marks: readonly Box[] = [],
): string {
  if (plan.nameRoom === 0) return renderValueLabels(tracks.map(lastOnly), plan, marks);
  const blocks = tracks.map((track) => {
    const last = track.moments.at(-1);
    const lines = wrapText(track.label, plan.font, plan.nameRoom - 12);
    const height = (lines.length + 1) * plan.line;
    return { last, lines, height, top: plan.y(last?.value ?? 0) - height / 2 };
  });
  const tops = spreadBlocks(blocks, 0, plan.bottom + plan.line);
  return blocks
    .map(({ last, lines }, index) => {
      const place = { x: plan.right + 4, line: plan.line, 'font-size': plan.font };
      const y = (tops[index] ?? 0) + plan.line * 0.78;
      return element(
        'g',
        { 'data-series': last?.point.series || undefined },
        renderLines(lines, { ...place, y, class: 'chart-label' }),
        textElement(
          'text',
          { x: place.x, y: y + lines.length * plan.line, class: 'chart-value', 'font-size': plan.font },
          last?.point.short ?? '',
        ),
      );
    })
    .join('');
}

function lastOnly(track: Track): Track {
  return { ...track, moments: track.moments.slice(-1) };
}

function notable(moments: readonly Moment[]): Moment[] {
  const values = moments.map((moment) => moment.value);
  const high = moments.find((moment) => moment.value === max(values));
  const low = moments.find((moment) => moment.value === min(values));
  return [...new Set([moments.at(-1), moments[0], high, low])].flatMap((moment) => moment ?? []);
}

function boxesAround({ point, time, value }: Moment, plan: LinePlan): Box[] {
  const width = measureText(point.short, plan.font);
  const height = plan.font * 1.2;
  const [x, y] = [plan.x(time), plan.y(value)];
  const centre = Math.min(Math.max(x - width / 2, plan.left), plan.width - width);
  const above = y - height - 8;
  const below = y + 8;
  const offsets = [centre, x - 6, x + 6 - width];
  return [above, below, above - 14, below + 14].flatMap((top) =>
    offsets.map((left) => ({ x: left, y: top, width, height })),
  );
}

/** What labels keep clear of: markers, and the lines between them taken in short pieces. */
function obstacles(moments: readonly Moment[], plan: LinePlan): Box[] {
  const points = moments.map(({ time, value }) => [plan.x(time), plan.y(value)] as const);
  const along = points.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [x2, y2];
    const pieces = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6));
    return Array.from({ length: pieces }, (_, step) => {
      const part = (step + 0.5) / pieces;
      return [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part] as const;
    });
  });
  return [
    ...points.map(([x, y]) => ({ x: x - 5, y: y - 5, width: 10, height: 10 })),
    ...along.map(([x, y]) => ({ x: x - 2, y: y - 2, width: 4, height: 4 })),
  ];
}
