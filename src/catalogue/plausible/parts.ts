import type { Code } from '../code.ts';
import type { Dataset } from '../dataset.ts';
import type { Known } from '../derive/base.ts';
import type { Warning } from './warning.ts';

/**
 * Parts that do not add up to their whole: children and adults against everybody. Which codes are the parts of which is
 * said by `parts` in codes.csv; only figures of one area, period and source are added up, and only when all parts are known.
 */
export function warnParts(
  { id, schema }: Dataset,
  known: readonly Known[],
  codes: ReadonlyMap<string, ReadonlyMap<string, Code>>,
): Warning[] {
  const byPlace = new Map(known.map((figure) => [placeKey(figure, figure.dimensions), figure]));
  return known.flatMap((whole) =>
    Object.entries(whole.dimensions).flatMap(([dimension, code]): Warning[] => {
      const list = schema.fields.find((field) => field.name === dimension)?.codes ?? '';
      const parts = (codes.get(list)?.get(code)?.parts ?? []).map((part) =>
        byPlace.get(placeKey(whole, { ...whole.dimensions, [dimension]: part })),
      );
      const found = parts.filter((part) => part !== undefined);
      if (found.length === 0 || found.length < parts.length) return [];
      const sum = found.reduce((total, part) => total + part.value, 0);
      if (sum === whole.value) return [];
      const others = found.map((part) => part.id);
      return [{ type: 'parts', dataset: id, observation: whole.id, others, against: sum }];
    }),
  );
}

function placeKey(figure: Known, dimensions: Readonly<Record<string, string>>): string {
  const { indicator, area, period, source } = figure;
  return [indicator, area, period, source, ...Object.entries(dimensions).flat()].join(' ');
}
