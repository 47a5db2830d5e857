import type { Code } from '../code.ts';
import type { Dataset } from '../dataset.ts';
import { knownFigures } from '../derive/derive.ts';
import { warnJumps } from './jump.ts';
import { warnParts } from './parts.ts';
import { warnRegions } from './regions.ts';
import type { Warning } from './warning.ts';

/** Gives everything odd about a dataset's figures, in the order of its rules. Unknown figures take no part. */
export function warnDataset(
  dataset: Dataset,
  codes: ReadonlyMap<string, ReadonlyMap<string, Code>>,
): Warning[] {
  const known = knownFigures(dataset);
  return [
    ...warnParts(dataset, known, codes),
    ...warnJumps(dataset.id, known),
    ...warnRegions(dataset.id, known),
  ];
}
