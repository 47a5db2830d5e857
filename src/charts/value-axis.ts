import { element, textElement } from './markup.ts';
import { measureText } from './measure.ts';
import type { Tick } from './tick.ts';

/** Where the axis of a lying value scale stands. */
export type AxisPlan = {
  readonly x: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  /** Of the drawing: no number goes over its edges. */
  readonly width: number;
  readonly small: number;
  readonly line: number;
};

/** Gives hairlines from top to bottom behind what is drawn, with their values below. */
export function renderValueAxis(ticks: readonly Tick[], plan: AxisPlan): string {
  let free = 0;
  const marks = ticks.map(({ at, text }) => {
    const x = plan.x(at);
    const half = measureText(text, plan.small) / 2;
    const centre = Math.min(Math.max(x, half), plan.width - half);
    const rule = {
      class: at === 0 ? 'chart-zero' : 'chart-rule',
      x1: x,
      x2: x,
      y1: plan.top,
      y2: plan.bottom,
    };
    const place = { x: centre, y: plan.bottom + plan.line * 0.8, 'text-anchor': 'middle' };
    const fits = centre - half >= free;
    if (fits) free = centre + half + 8;
    return (
      element('line', rule) +
      (fits ? textElement('text', { class: 'chart-soft', ...place, 'font-size': plan.small }, text) : '')
    );
  });
  return element('g', { class: 'chart-axes' }, ...marks);
}
