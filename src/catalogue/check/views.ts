import type { Dataset } from '../dataset.ts';
import type { Indicator, IndicatorId } from '../indicator.ts';
import type { Issue } from '../issue.ts';
import { observationId, type Observation, type PublishedObservation } from '../observation.ts';
import { makeObserver } from '../observe.ts';
import type { Package } from '../package.ts';
import { parsePeriod } from '../period.ts';
import { reportTo } from '../report.ts';
import { isKept, type View } from '../view.ts';
import type { CodeLists } from './lists.ts';
import { suggest } from './suggest.ts';

/** Checks that a dataset's views name its own dimensions, codes that exist, and periods. */
export function checkViews(
  { folder, descriptor, placeOf }: Package,
  { known }: CodeLists,
  issues: Issue[],
): void {
  const report = reportTo(issues, `${folder}/datapackage.json`);
  const fields = descriptor.resources[0]?.schema.fields ?? [];
  const dimensions = fields.filter(({ role }) => role === 'dimension').map(({ name }) => name);
  const filters = [...dimensions, ...fields.filter(({ role }) => role === 'source').map(({ name }) => name)];
  (descriptor.views ?? []).forEach((view, index) => {
    const place = (...path: readonly string[]) => placeOf(['views', String(index), ...path]);
    const check = (name: string, allowed: readonly string[], path: readonly string[]): void => {
      if (!allowed.includes(name))
        report('view/unknown-field', place(...path), { found: name, expected: allowed.join(' | ') });
    };
    check(view.across, dimensions, ['across']);
    if (view.series !== undefined) check(view.series, dimensions, ['series']);
    for (const [name, codes] of Object.entries(view.where ?? {})) {
      check(name, filters, ['where', name]);
      const list = known.get(fields.find((field) => field.name === name)?.codes ?? '');
      codes.forEach((code, position) => {
        if (list && !list.has(code))
          report('cell/code', place('where', name, String(position)), {
            found: code,
            expected: suggest(code, list),
          });
      });
    }
    const { period = 'all' } = view;
    if (period !== 'all' && period !== 'latest' && !parsePeriod(period))
      report('package/property', place('period'), {
        found: period,
        expected: 'latest | all | 2023 | 2023-07 | 2023-07-01',
      });
  });
}

/** Checks that every view has something to draw. */
export function checkViewsFilled(
  { folder, descriptor, placeOf }: Package,
  { id, views, table }: Dataset,
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  observations: ReadonlyMap<Observation['id'], Observation>,
  issues: Issue[],
): void {
  const report = reportTo(issues, `${folder}/datapackage.json`);
  if (!descriptor.views?.length || table.lines.length === table.refused.size) return;
  const observe = makeObserver(id, table, indicators);
  views.forEach((view, index) => {
    const isDrawn = (one: PublishedObservation): boolean =>
      isKept(one, view) && isKnown(one, view, observations);
    if (!table.lines.some((_, row) => observe(row).some(isDrawn)))
      report('view/empty', placeOf(['views', String(index)]), {
        found: view.id,
        expected: JSON.stringify(view.where),
      });
  });
}

function isKnown(
  one: PublishedObservation,
  { rule }: View,
  observations: ReadonlyMap<Observation['id'], Observation>,
): boolean {
  return rule ? observations.has(observationId(one.id, rule)) : one.value !== null;
}
