import { metrics, type Size } from '../charts/frame.ts';
import { measureText } from '../charts/measure.ts';
import type { Box } from '../charts/texture.ts';
import { coverLine, type CallOut } from './call-out.ts';
import { boxRound, findLabelPlace } from './label.ts';
import type { MapRegion } from './model.ts';
import type { RegionShape } from './shape.ts';
import type { Place } from './simplify.ts';

/** A region with its shape. */
export type Pair = { readonly region: MapRegion; readonly shape: RegionShape };

/** Words on a region: `place` is the middle of their box. */
export type PlannedLabel = {
  readonly region: MapRegion;
  readonly lines: readonly string[];
  readonly place: Place;
};

/**
 * Gives the labels for which regions have room, in the small letters of a size: the name whole or short, above the number
 * or before it, or the number alone. Regions with a call-out get none.
 */
export function planLabels(pairs: readonly Pair[], callOuts: readonly CallOut[], size: Size): PlannedLabel[] {
  const { small, line } = metrics[size];
  const taken: Box[] = [...callOuts.map(({ box }) => box), ...callOuts.flatMap(coverLine)];
  return pairs.flatMap(({ region, shape }) => {
    if (callOuts.some((callOut) => callOut.region === region)) return [];
    for (const lines of layouts(region, size)) {
      const width = Math.max(...lines.map((text) => measureText(text, small)));
      // Letters fill less than their line: the last line needs no gap below it.
      const box = { width, height: (lines.length - 1) * line + small * 0.8 };
      const place = findLabelPlace(shape.mask, box, taken);
      if (!place) continue;
      taken.push(boxRound(place, box));
      return [{ region, lines, place }];
    }
    return [];
  });
}

function layouts({ shortName, abbreviation, marked, rounded }: MapRegion, size: Size): string[][] {
  const numbers = marked ? [marked] : [];
  const inTwo = (name: string, number: readonly string[]): string[][] => [
    [name, ...number],
    [[name, ...number].join(' ')],
  ];
  const broken = [...shortName.split(/(?<=-)| /), ...numbers];
  const whole = size === 'wide' ? [...inTwo(shortName, numbers), broken] : [];
  const short = rounded === marked ? [] : [...inTwo(abbreviation, [rounded]), [rounded], rounded.split(' ')];
  return [...whole, ...inTwo(abbreviation, numbers), numbers, ...short].filter((lines) => lines.length > 0);
}
