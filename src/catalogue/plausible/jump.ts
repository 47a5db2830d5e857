import { groupRows, rowsByGroup } from '../column.ts';
import { comparePeriods, type Period } from '../period.ts';
import type { Figures } from './figures.ts';
import type { Warning } from './warning.ts';

/** A figure this many times the one before it, or this small a part of it, is worth a second look. */
const ratio = 1.5;

/** Figures that jump from one period to the next inside a series. */
export function warnJumps({ parts, values, idOf, tell, subject }: Figures): Warning[] {
  const { period } = parts;
  const place = rankPeriods(period.values.map(String) as Period[]);
  const placeOf = (row: number): number => place[period.codes[row] ?? 0] ?? 0;
  const series = groupRows([parts.region, ...subject], values.length);
  return rowsByGroup(series).flatMap((rows) => {
    const sorted = sortByTime(
      rows.filter((row) => !Number.isNaN(values[row])),
      placeOf,
    );
    const warnings: Warning[] = [];
    for (let index = 1; index < sorted.length; index += 1) {
      const [before = 0, row = 0] = [sorted[index - 1], sorted[index]];
      const [earlier, value] = [values[before] ?? NaN, values[row] ?? NaN];
      const change = value / earlier;
      if (placeOf(before) === placeOf(row) || earlier <= 0 || value <= 0) continue;
      if (change > ratio || change < 1 / ratio)
        warnings.push({
          type: 'jump',
          ...tell(row),
          others: [idOf(before)],
          against: earlier,
        });
    }
    return warnings;
  });
}

/** Most files are in the order of time already. */
function sortByTime(rows: Uint32Array, placeOf: (row: number) => number): Uint32Array {
  const inOrder = rows.every((row, index) => index === 0 || placeOf(rows[index - 1] ?? 0) <= placeOf(row));
  return inOrder ? rows : rows.sort((a, b) => placeOf(a) - placeOf(b) || a - b);
}

/** The place of each period in the order of time. */
function rankPeriods(periods: readonly Period[]): Uint32Array {
  const place = new Uint32Array(periods.length);
  const order = [...periods.keys()].sort((a, b) =>
    comparePeriods(periods[a] ?? ('' as Period), periods[b] ?? ('' as Period)),
  );
  order.forEach((code, index) => {
    place[code] = index;
  });
  return place;
}
