import { groupRows, rowsByGroup } from '../column.ts';
import { nearestAmong } from '../derive/nearest.ts';
import type { Indicator, IndicatorId } from '../indicator.ts';
import type { Period } from '../period.ts';
import type { Figures } from './figures.ts';
import type { Warning } from './warning.ts';

/** Units whose figures may be added up over regions. */
const additive = new Set<string>(['persons', 'organisations', 'objects', 'places']);

/** In place of the row of a figure that there is not. */
const none = -1;

/** Regions that are larger than their country, and sums of regions at one date that are larger than it. */
export function warnRegions(figures: Figures, indicators: ReadonlyMap<IndicatorId, Indicator>): Warning[] {
  const { parts, values, subject } = figures;
  const country = parts.region.values.indexOf('KZ');
  return rowsByGroup(groupRows(subject, values.length)).flatMap((all) => {
    const [national, regional]: [number[], number[]] = [[], []];
    for (const row of all)
      if (!Number.isNaN(values[row])) (parts.region.codes[row] === country ? national : regional).push(row);
    const first = national[0] ?? regional[0];
    const unit = first === undefined ? undefined : indicators.get(figures.indicatorOf(first))?.unit;
    if (unit === undefined || !additive.has(unit)) return [];
    return [...warnLarger(figures, regional, national), ...warnSums(figures, regional, national)];
  });
}

function warnLarger(
  { parts: { period, source }, values, idOf, tell }: Figures,
  regional: readonly number[],
  national: readonly number[],
): Warning[] {
  const nearest = nearestAmong(
    national.map((row) => ({
      row,
      period: String(period.values[period.codes[row] ?? 0]) as Period,
      source: String(source.values[source.codes[row] ?? 0]),
    })),
  );
  // Regions of one date are held against the same figure.
  const known: number[] = [];
  const warnings: Warning[] = [];
  for (const row of regional) {
    const code = period.codes[row] ?? 0;
    const country = (known[code] ??= nearest(String(period.values[code]) as Period)?.row ?? none);
    const against = values[country] ?? NaN;
    if (!((values[row] ?? NaN) > against)) continue;
    warnings.push({ type: 'region', ...tell(row), others: [idOf(country)], against });
  }
  return warnings;
}

/** A region that stands twice at one date (a conflict of sources) is left out of the sum. */
function warnSums(
  { parts: { region, period }, values, idOf, tell }: Figures,
  regional: readonly number[],
  national: readonly number[],
): Warning[] {
  const most = new Float64Array(period.values.length);
  for (const row of regional) {
    const date = period.codes[row] ?? 0;
    most[date] = (most[date] ?? 0) + Math.max(values[row] ?? 0, 0);
  }
  // Where all of a date together are no more than the country, what is left of them is neither.
  const doubtful = national.filter(
    (country) => (most[period.codes[country] ?? 0] ?? 0) > (values[country] ?? NaN),
  );
  if (doubtful.length === 0) return [];
  const byPeriod = Map.groupBy(regional, (row) => period.codes[row]);
  return doubtful.flatMap((country): Warning[] => {
    const same = byPeriod.get(period.codes[country]) ?? [];
    const single = [...Map.groupBy(same, (row) => region.codes[row]).values()].flatMap((ones) =>
      ones.length === 1 ? ones : [],
    );
    const sum = single.reduce((total, row) => total + (values[row] ?? 0), 0);
    if (sum <= (values[country] ?? NaN)) return [];
    return [{ type: 'sum', ...tell(country), others: single.map(idOf), against: sum }];
  });
}
