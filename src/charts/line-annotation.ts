import type { Annotation } from './annotation.ts';
import type { LinePlan } from './line-plan.ts';
import { element, textElement } from './markup.ts';
import { periodMoment } from './moment.ts';
import { placeLabels } from './place.ts';
import type { Box } from './texture.ts';

/** An annotation with the place of its number. */
export type Mark = { readonly of: Annotation; readonly box: Box };

/** Gives the places of the numbers of annotations: at the foot of their rules, higher where they would touch. */
export function placeMarks(annotations: readonly Annotation[], plan: LinePlan): Mark[] {
  const { small, bottom, top, left, right } = plan;
  const [width, height] = [small, small * 1.2];
  const steps = Math.floor((bottom - top) / height);
  const wishes = annotations.map((one) => {
    const x = plan.x(periodMoment(one.period));
    const boxes = Array.from({ length: steps }, (_, step) => bottom - 4 - (step + 1) * height).flatMap((y) =>
      [x + 4, x - 4 - width].map((start) => ({ x: start, y, width, height })),
    );
    return { of: one, boxes };
  });
  return placeLabels(wishes, { x: left, y: top, width: right - left, height: bottom - top }, []);
}

/** Gives a rule over the whole height at each annotation, with its number; what it says stands in the notes. */
export function renderMarks(marks: readonly Mark[], plan: LinePlan): string {
  if (marks.length === 0) return '';
  const drawn = marks.map(({ of: { number, period }, box }) => {
    const x = plan.x(periodMoment(period));
    const rule = { class: 'chart-event', x1: x, x2: x, y1: plan.top, y2: plan.bottom };
    const place = { x: box.x + box.width / 2, y: box.y + plan.small * 0.95, 'text-anchor': 'middle' };
    const look = { class: 'chart-soft chart-halo', 'font-size': plan.small };
    return element('line', rule) + textElement('text', { ...place, ...look }, String(number));
  });
  return element('g', { class: 'chart-annotations' }, ...drawn);
}
