import type { RegionCode } from '../catalogue/region.ts';
import type { Language } from '../i18n/language.ts';
import type { ViewModel } from './model.ts';

/** With fewer regions than these known, a place among them says nothing. */
const fewestKnown = 3;

/**
 * Gives a sentence on where a region stands among those that a view of regions shows, 1 being the highest value; undefined
 * where the view does not show the region, or too few of them.
 * @example 'Абай облысында — 24 мыңнан астам адам (2023 ж. қаңтар): дерегі бар 12 өңірдің ішінде 3-орын.'
 */
export function describeStanding(
  { view, series, points }: ViewModel,
  region: { readonly code: RegionCode; readonly name: string; readonly of: string },
  { t }: Language,
): string | undefined {
  const own = points.find(({ key }) => key === region.code);
  const known = points.flatMap(({ value }) => value ?? []);
  if (view.across !== 'region' || series.length > 1 || !own || known.length < fewestKnown) return undefined;
  const { value, text, date, inLabel } = own;
  if (value === null) return t('charts.standing.none', { of: region.of });
  const above = known.filter((one) => one > value).length;
  const equal = known.filter((one) => one === value).length;
  return t('charts.standing', {
    place: inLabel ?? region.name,
    value: text,
    date,
    rank: above + 1,
    last: above + equal,
    tied: equal > 1 ? 'yes' : 'no',
    count: known.length,
  }).replaceAll(' —', '\u00a0—');
}
