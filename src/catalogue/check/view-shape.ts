import type { Dataset } from '../dataset.ts';
import type { Issue } from '../issue.ts';
import type { Package } from '../package.ts';
import { reportTo } from '../report.ts';
import type { CodeLists } from './lists.ts';
import { suggest } from './suggest.ts';
import { isKept, type View, type ViewKind } from '../view.ts';

/** What a kind of view needs, as it is written in datapackage.json; a view that lacks it can not be drawn as meant. */
type Need = { readonly written: string; readonly isMet: (view: View) => boolean };

const overTime: Need = { written: 'across: "period"', isMet: ({ across }) => across === 'period' };
const overRegions: Need = { written: 'across: "region"', isMet: ({ across }) => across === 'region' };
const inSeries: Need = { written: 'series', isMet: ({ series }) => series !== undefined };

const needs: Readonly<Record<ViewKind, readonly Need[]>> = {
  bars: [],
  stacked: [inSeries],
  parts: [],
  waffle: [],
  line: [overTime],
  multiples: [overTime, inSeries],
  dumbbell: [inSeries],
  map: [overRegions],
  cards: [],
};

/** A bar must begin at zero, and so must parts: only places may be shown on a logarithmic scale. */
const logKinds: readonly ViewKind[] = ['line', 'multiples', 'dumbbell'];

/** Here two figures for one place would be added up or drawn over each other. */
const oneEach: readonly ViewKind[] = ['stacked', 'parts', 'waffle', 'dumbbell'];

/**
 * Checks that every view has what its kind needs, one figure at each place where there can be only one, and a known source
 * for each event.
 */
export function checkViewShapes(
  { folder, descriptor, placeOf }: Package,
  dataset: Dataset,
  { known }: CodeLists,
  issues: Issue[],
): void {
  if (!descriptor.views?.length) return;
  const report = reportTo(issues, `${folder}/datapackage.json`);
  const sources = known.get('sources') ?? new Set<string>();
  dataset.views.forEach((view, index) => {
    const place = (...path: readonly string[]) => placeOf(['views', String(index), ...path]);
    for (const { written, isMet } of needs[view.kind])
      if (!isMet(view)) report('view/shape', place('kind'), { found: view.kind, expected: written });
    if (view.scale === 'log' && !logKinds.includes(view.kind))
      report('view/scale', place('scale'), { found: view.kind, expected: logKinds.join(' | ') });
    if (view.events && view.across !== 'period')
      report('view/shape', place('events'), { found: 'events', expected: overTime.written });
    view.events?.forEach(({ source }, position) => {
      if (sources.has(source)) return;
      const expected = suggest(source, sources);
      report('view/source', place('events', String(position), 'source'), { found: source, expected });
    });
    const [double] = oneEach.includes(view.kind) ? findDoubles(dataset, view) : [];
    if (double !== undefined) report('view/double', place(), { found: double });
  });
}

/** Gives the places of a view for which several rows are kept. */
function findDoubles({ observations }: Dataset, view: View): string[] {
  if (view.period === 'latest') return [];
  const kept = observations.filter(
    (one) => isKept(one, view) && (view.period === 'all' || one.period === view.period),
  );
  const byPlace = Map.groupBy(kept, (one) =>
    [view.across, ...(view.series ? [view.series] : [])].map((field) => codeIn(one, field)).join(', '),
  );
  return [...byPlace].filter(([, rows]) => rows.length > 1).map(([place]) => place);
}

function codeIn(one: Dataset['observations'][number], field: string): string {
  const { area, period, indicator, dimensions } = one;
  return { ...dimensions, region: area, period, indicator }[field] ?? '';
}
