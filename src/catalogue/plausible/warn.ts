import type { Code } from '../code.ts';
import type { Dataset } from '../dataset.ts';
import type { Indicator, IndicatorId } from '../indicator.ts';
import type { Report } from '../report.ts';
import { listFigures } from './figures.ts';
import { warnJumps } from './jump.ts';
import { warnParts } from './parts.ts';
import { warnRegions } from './regions.ts';
import type { Warning } from './warning.ts';

/** Gives everything odd about a dataset's figures, measure by measure in the order of the rules. Unknown figures take no part. */
export function warnDataset(
  dataset: Dataset,
  codes: ReadonlyMap<string, ReadonlyMap<string, Code>>,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
): Warning[] {
  return listFigures(dataset).flatMap((figures) => [
    ...warnParts(figures, codes),
    ...warnJumps(figures),
    ...warnRegions(figures, indicators),
  ]);
}

/** Tells who edits the data of a warning: at the figure's place, with its value and what it was held against. */
export function adviseOnFigure({ type, place, value, against }: Warning, advise: Report): void {
  advise(`figure/${type}`, place, { found: String(value), expected: String(against) });
}
