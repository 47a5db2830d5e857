import type { Dataset } from '../dataset.ts';
import type { Issue } from '../issue.ts';
import { observationId, type Observation, type PublishedObservation } from '../observation.ts';
import { reportTo } from '../report.ts';
import { isKept, type View } from '../view.ts';

/** Checks that every view has something to draw; a dataset whose own rows were refused has been told of already. */
export function checkViewsFilled(
  datasets: readonly Dataset[],
  observations: ReadonlyMap<Observation['id'], Observation>,
  issues: Issue[],
): void {
  for (const { id, views, observations: own } of datasets) {
    if (own.length === 0) continue;
    const report = reportTo(issues, `data/datasets/${id}/datapackage.json`);
    for (const view of views) {
      const drawn = own.filter((one) => isKept(one, view) && isKnown(one, view, observations));
      if (drawn.length === 0)
        report('view/empty', { field: `views.${view.id}` }, { found: JSON.stringify(view.where) });
    }
  }
}

function isKnown(
  one: PublishedObservation,
  { rule }: View,
  observations: ReadonlyMap<Observation['id'], Observation>,
): boolean {
  return rule ? observations.has(observationId(one.id, rule)) : one.value !== null;
}
