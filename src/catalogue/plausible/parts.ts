import type { Code } from '../code.ts';
import { groupRows, type Column } from '../column.ts';
import type { Figures } from './figures.ts';
import type { Warning } from './warning.ts';

/**
 * Parts that do not add up to their whole: children and adults against everybody. Which codes are the parts of which is
 * said by `parts` in codes.csv; only figures of one area, period and source are added up, and only when all parts are known.
 */
export function warnParts(
  figures: Figures,
  codes: ReadonlyMap<string, ReadonlyMap<string, Code>>,
): Warning[] {
  return figures.parts.dimensions.flatMap((dimension) =>
    dimension.values.flatMap((whole) => {
      const parts = codes.get(dimension.field.codes ?? '')?.get(String(whole))?.parts ?? [];
      return parts.length === 0 ? [] : warnWhole(figures, dimension, String(whole), parts);
    }),
  );
}

function warnWhole(
  { parts: { region, period, source }, values, idOf, tell, subject }: Figures,
  dimension: Column,
  whole: string,
  parts: readonly string[],
): Warning[] {
  const others = subject.filter((column) => column !== dimension);
  const places = groupRows([region, period, source, ...others], values.length);
  /** For each place the row of a code; -1 where there is none with a known figure. */
  const rowsOf = (code: string): Int32Array => {
    const wanted = dimension.values.indexOf(code);
    const rows = new Int32Array(places.count).fill(-1);
    for (let row = 0; row < values.length; row += 1)
      if (dimension.codes[row] === wanted && !Number.isNaN(values[row])) rows[places.codes[row] ?? 0] = row;
    return rows;
  };
  const ofParts = parts.map(rowsOf);
  return [...rowsOf(whole)].flatMap((row, place): Warning[] => {
    const own = ofParts.map((rows) => rows[place] ?? -1);
    if (row === -1 || own.includes(-1)) return [];
    const sum = own.reduce((total, part) => total + (values[part] ?? 0), 0);
    if (sum === values[row]) return [];
    return [{ type: 'parts', ...tell(row), others: own.map(idOf), against: sum }];
  });
}
