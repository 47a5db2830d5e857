import type { ViewKind } from '../catalogue/view.ts';
import { renderBars } from './bars.ts';
import { renderDumbbell } from './dumbbell.ts';
import type { Renderer } from './frame.ts';
import { renderLine } from './line.ts';
import { renderMultiples } from './multiples.ts';
import { renderParts } from './parts.ts';
import { renderStacked } from './stacked.ts';
import { renderWaffle } from './waffle.ts';

/** The kinds drawn here; maps are drawn in src/map, and cards are words and figures without a drawing. */
export type ChartKind = Exclude<ViewKind, 'map' | 'cards'>;

/** What draws each kind. A new kind is a file beside this one and a line here. */
export const chartKinds: Readonly<Record<ChartKind, Renderer>> = {
  bars: renderBars,
  stacked: renderStacked,
  parts: renderParts,
  waffle: renderWaffle,
  line: renderLine,
  multiples: renderMultiples,
  dumbbell: renderDumbbell,
};
