import type { Unit } from '../catalogue/indicator.ts';
import { formatFigure } from '../i18n/figure.ts';
import type { Language } from '../i18n/language.ts';

/** A place on an axis, in the units of its scale, and what is written there. */
export type Tick = { readonly at: number; readonly text: string };

/** Gives the ticks of a value axis; in thousands or millions they are printed so, with just the digits that they need. */
export function formatTicks(values: readonly number[], unit: Unit, { locale }: Language): Tick[] {
  const step = Math.abs((values[1] ?? 0) - (values[0] ?? 0));
  const rounding = step >= 1000 ? 10 ** Math.floor(Math.log10(step)) : 0;
  const facts = { rounding, qualifier: 'exact', kind: 'published' } as const;
  return values.map((at) => ({
    at,
    text: formatFigure(locale, { ...facts, value: at }, unit, 'number'),
  }));
}
