import { totalCode, type Code } from './code.ts';
import type { Indicator, IndicatorId } from './indicator.ts';
import type { Labels } from './locale.ts';
import type { PublishedObservation } from './observation.ts';
import { comparePeriods } from './period.ts';
import type { Area, AreaCode } from './region.ts';
import type { TableSchema } from './schema.ts';
import type { View } from './view.ts';

/** The words that titles are made of. */
export type Names = {
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly areas: ReadonlyMap<AreaCode, Area>;
  readonly codes: ReadonlyMap<string, ReadonlyMap<string, Code>>;
};

/** What of a dataset its default views are made from. */
type Drawable = {
  readonly id: string;
  readonly title: Labels;
  readonly schema: TableSchema;
  readonly observations: readonly PublishedObservation[];
};

type Figures = readonly PublishedObservation[];
type Shape = Pick<View, 'kind' | 'across' | 'where'> & Partial<Pick<View, 'period'>>;

const country = 'KZ';
const fewestPeriods = 3;
const fewestRegions = 3;
const mostIndicators = 4;
const ownLists = ['regions', 'periods', 'indicators'];

/**
 * Gives the views of a dataset that names none. For the indicators with the most figures: how the country's figure changed,
 * how regions compare, how the newest figure divides by each other dimension. Where none of these can be drawn: the widest
 * row of figures that differ in one thing only, as cards.
 */
export function deriveViews(dataset: Drawable, names: Names): View[] {
  const known = dataset.observations.filter(({ value }) => value !== null);
  const groups = [...Map.groupBy(known, ({ indicator }) => indicator).values()]
    .sort((a, b) => b.length - a.length)
    .slice(0, mostIndicators);
  const shapes = groups.flatMap((figures) => [
    ...overTime(figures),
    ...byRegion(figures),
    ...byDimensions(dataset, figures),
  ]);
  const drawn = shapes.length > 0 ? shapes : asCards(dataset, known);
  return drawn.map((shape, index) => toView(dataset, shape, index, names));
}

function overTime(figures: Figures): Shape[] {
  const own = figures.filter((one) => one.area === country && isWhole(one));
  if (new Set(own.map(({ period }) => period)).size < fewestPeriods) return [];
  return [{ kind: 'line', across: 'period', where: { ...sameIn(own), region: [country] }, period: 'all' }];
}

function byRegion(figures: Figures): Shape[] {
  const own = figures.filter((one) => one.area !== country && isWhole(one));
  if (new Set(own.map(({ area }) => area)).size < fewestRegions) return [];
  return [{ kind: 'bars', across: 'region', where: sameIn(own) }];
}

/** The country's newest figures by each dimension in which they have several codes, the others being `total`. */
function byDimensions({ schema }: Drawable, figures: Figures): Shape[] {
  return schema.fields.flatMap(({ name, role, codes: list }): Shape[] => {
    if (role !== 'dimension' || ownLists.includes(list ?? '')) return [];
    const narrow = figures.filter(
      ({ area, dimensions }) =>
        area === country &&
        Object.entries(dimensions).every(([own, code]) => (own === name) === (code !== totalCode)),
    );
    const newest = [...narrow].sort((a, b) => comparePeriods(a.period, b.period)).at(-1)?.period;
    const current = narrow.filter(({ period }) => period === newest);
    const codes = [...new Set(current.map(({ dimensions }) => dimensions[name] ?? ''))];
    if (newest === undefined || codes.length < 2) return [];
    const where = { ...sameIn(current), region: [country], [name]: codes };
    return [{ kind: 'bars', across: name, where, period: newest }];
  });
}

/** The most figures that are alike in everything but one dimension and the time. */
function asCards({ schema }: Drawable, known: Figures): Shape[] {
  const axes = schema.fields.flatMap(({ name, role, codes }) =>
    role === 'dimension' && codes !== 'periods' ? [name] : [],
  );
  const rows = axes.flatMap((across) =>
    [...Map.groupBy(known, (one) => JSON.stringify({ ...codesOf(one), [across]: '' })).values()].map(
      (figures) => ({
        across,
        figures,
        count: new Set(figures.map((one) => codesOf(one)[across])).size,
      }),
    ),
  );
  const [widest] = rows.sort((a, b) => b.count - a.count);
  const [first] = widest?.figures ?? [];
  if (!widest || !first) return [];
  const fixed = Object.entries(codesOf(first)).filter(([name]) => name !== widest.across);
  return [
    {
      kind: 'cards',
      across: widest.across,
      where: Object.fromEntries(fixed.map(([name, code]) => [name, [code]])),
    },
  ];
}

function toView(
  dataset: Drawable,
  { period = 'latest', ...shape }: Shape,
  index: number,
  names: Names,
): View {
  return {
    ...shape,
    id: `default-${index + 1}`,
    dataset: dataset.id,
    title: makeTitle(dataset, shape, names),
    series: undefined,
    rule: undefined,
    period,
  };
}

/** The indicator, in what it is narrowed, and by what it is divided; the dataset's own title where indicators are compared. */
function makeTitle(dataset: Drawable, { kind, across, where }: Shape, names: Names): Labels {
  const [only] = where['indicator'] ?? [];
  const indicator = only === undefined ? undefined : names.indicators.get(only as IndicatorId);
  const head = indicator?.label ?? dataset.title;
  const narrowed = Object.entries(where).flatMap(([name, [code = '', ...others]]) => {
    if (name === across || name === 'indicator' || others.length > 0) return [];
    if (name === 'region') return code === country ? [] : [names.areas.get(code as AreaCode)?.name];
    const list = dataset.schema.fields.find((field) => field.name === name)?.codes ?? '';
    return code === totalCode ? [] : [names.codes.get(list)?.get(code)?.label];
  });
  const divided = kind === 'bars' && across !== 'region' ? fieldTitles(dataset, across) : undefined;
  const write = (locale: keyof Labels): string => {
    const subject = [head, ...narrowed].flatMap((labels) => labels?.[locale] ?? []).join(', ');
    return divided ? `${subject}: ${lowerFirst(divided[locale])}` : subject;
  };
  return { kk: write('kk'), ru: write('ru') };
}

function fieldTitles({ schema }: Drawable, name: string): Labels | undefined {
  return schema.fields.find((field) => field.name === name)?.titles;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function isWhole({ dimensions }: PublishedObservation): boolean {
  return Object.values(dimensions).every((code) => code === totalCode);
}

/** What keeps just these figures' indicator, narrowed in none of their dimensions. */
function sameIn([first]: Figures): Record<string, string[]> {
  if (!first) return {};
  const whole = Object.keys(first.dimensions).map((name) => [name, [totalCode]] as const);
  return { indicator: [first.indicator], ...Object.fromEntries(whole) };
}

function codesOf({ indicator, area, dimensions }: PublishedObservation): Record<string, string> {
  return { indicator, region: area, ...dimensions };
}
