import type { Indicator, Unit } from '../../../src/catalogue/indicator.ts';
import type { Locale } from '../../../src/catalogue/locale.ts';
import type { Observation, ObservationId, Qualifier } from '../../../src/catalogue/observation.ts';
import type { Period } from '../../../src/catalogue/period.ts';
import type { SourceId } from '../../../src/catalogue/source.ts';
import type { View, ViewKind } from '../../../src/catalogue/view.ts';
import type { ViewModel, ViewPoint } from '../../../src/charts/model.ts';
import { formatFigure } from '../../../src/i18n/figure.ts';
import { getLanguage } from '../../../src/i18n/language.ts';
import { formatPeriod } from '../../../src/i18n/period.ts';

export const kk = getLanguage('kk');
export const ru = getLanguage('ru');

const people = {
  kk: '{v} адам',
  ru: '{n, plural, one {{v} человек} few {{v} человека} many {{v} человек} other {{v} человека}}',
};

export const persons: Unit = {
  id: 'persons' as Unit['id'],
  label: { kk: 'адам', ru: 'человек' },
  counted: people,
  scaled: { kk: '{v} адам', ru: '{v} человек' },
};

const sign = { kk: '{v} %', ru: '{v} %' };
export const percent: Unit = {
  id: 'percent' as Unit['id'],
  label: { kk: 'пайыз', ru: 'проценты' },
  counted: sign,
  scaled: sign,
};

/** The 20 regions as data/reference has them: name, name as an answer to "where". */
const regionNames: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  kk: [
    ['Абай облысы', 'Абай облысында'],
    ['Ақмола облысы', 'Ақмола облысында'],
    ['Ақтөбе облысы', 'Ақтөбе облысында'],
    ['Алматы облысы', 'Алматы облысында'],
    ['Атырау облысы', 'Атырау облысында'],
    ['Батыс Қазақстан облысы', 'Батыс Қазақстан облысында'],
    ['Жамбыл облысы', 'Жамбыл облысында'],
    ['Жетісу облысы', 'Жетісу облысында'],
    ['Қарағанды облысы', 'Қарағанды облысында'],
    ['Қостанай облысы', 'Қостанай облысында'],
    ['Қызылорда облысы', 'Қызылорда облысында'],
    ['Маңғыстау облысы', 'Маңғыстау облысында'],
    ['Павлодар облысы', 'Павлодар облысында'],
    ['Солтүстік Қазақстан облысы', 'Солтүстік Қазақстан облысында'],
    ['Түркістан облысы', 'Түркістан облысында'],
    ['Ұлытау облысы', 'Ұлытау облысында'],
    ['Шығыс Қазақстан облысы', 'Шығыс Қазақстан облысында'],
    ['Астана қаласы', 'Астана қаласында'],
    ['Алматы қаласы', 'Алматы қаласында'],
    ['Шымкент қаласы', 'Шымкент қаласында'],
  ],
  ru: [
    ['область Абай', 'в области Абай'],
    ['Акмолинская область', 'в Акмолинской области'],
    ['Актюбинская область', 'в Актюбинской области'],
    ['Алматинская область', 'в Алматинской области'],
    ['Атырауская область', 'в Атырауской области'],
    ['Западно-Казахстанская область', 'в Западно-Казахстанской области'],
    ['Жамбылская область', 'в Жамбылской области'],
    ['область Жетісу', 'в области Жетісу'],
    ['Карагандинская область', 'в Карагандинской области'],
    ['Костанайская область', 'в Костанайской области'],
    ['Кызылординская область', 'в Кызылординской области'],
    ['Мангистауская область', 'в Мангистауской области'],
    ['Павлодарская область', 'в Павлодарской области'],
    ['Северо-Казахстанская область', 'в Северо-Казахстанской области'],
    ['Туркестанская область', 'в Туркестанской области'],
    ['область Ұлытау', 'в области Ұлытау'],
    ['Восточно-Казахстанская область', 'в Восточно-Казахстанской области'],
    ['город Астана', 'в городе Астана'],
    ['город Алматы', 'в городе Алматы'],
    ['город Шымкент', 'в городе Шымкент'],
  ],
};

const bare = { kk: '{v}', ru: '{v}' };

/** What an example says of one figure. */
export type Given = {
  readonly key?: string;
  readonly label?: string;
  readonly inLabel?: string;
  readonly value: number | null;
  readonly period?: string;
  readonly series?: string;
  readonly qualifier?: Qualifier;
  readonly rounding?: number;
  readonly kind?: 'published' | 'derived';
};

type Options = {
  readonly kind: ViewKind;
  readonly across?: string;
  readonly unit?: Unit;
  readonly series?: ViewModel['series'];
  /** The dimension of the series; `group` unless said. */
  readonly seriesField?: string;
  readonly title?: string;
  readonly annotations?: ViewModel['annotations'];
};

/** Gives a model as getViewModel makes it, from figures in drawing order. */
export function makeModel(given: readonly Given[], locale: Locale, options: Options): ViewModel {
  const { kind, across = 'region', unit = persons, series, title = 'Мысал' } = options;
  const points = given.map((one, index) => makePoint(one, index, locale, across, unit));
  const periods = new Set(points.flatMap(({ observation }) => observation?.period ?? []));
  const view: View = {
    id: 'example',
    dataset: 'examples',
    kind,
    title: { kk: title, ru: title },
    across,
    series: series && (options.seriesField ?? 'group'),
    where: {},
    rule: undefined,
    period: 'latest',
  };
  return {
    id: 'examples/example',
    view,
    title,
    subtitle: unit.label[locale],
    unit,
    axis: 'Ось',
    series: series ?? [{ key: '', label: unit.label[locale] }],
    seriesAxis: series ? 'Топ' : '',
    points,
    datesDiffer: across !== 'period' && options.seriesField !== 'period' && periods.size > 1,
    sources: ['source' as SourceId],
    annotations: options.annotations ?? [],
  };
}

/** Gives the figures of the 20 regions, in the order of their codes; null is unknown, undefined values repeat nothing. */
export function regionFigures(locale: Locale, figures: readonly (number | null | Given)[]): Given[] {
  return figures.map((figure, index) => {
    const [label = '', inLabel = ''] = regionNames[locale][index] ?? [];
    const given = typeof figure === 'object' && figure !== null ? figure : { value: figure };
    return { key: `KZ-${index}`, label, inLabel, ...given };
  });
}

function makePoint(given: Given, index: number, locale: Locale, across: string, unit: Unit): ViewPoint {
  const { value, period = '2025-01-01', series = '', qualifier = 'exact', rounding = 0 } = given;
  const key = given.key ?? (across === 'period' ? period : `key-${index}`);
  const facts = { value, qualifier, rounding, kind: given.kind ?? 'published' };
  const observation: Observation = {
    ...facts,
    kind: 'published',
    id: `examples/${key}` as ObservationId,
    dataset: 'examples',
    row: key,
    indicator: 'example' as Indicator['id'],
    area: 'KZ',
    period: period as Period,
    dimensions: {},
    unit: unit.id,
    source: 'source' as SourceId,
    note: undefined,
    line: index + 2,
  };
  const shortUnit = unit.id === 'percent' ? unit : { ...unit, counted: bare, scaled: bare };
  return {
    index,
    key,
    label: given.label ?? (across === 'period' ? formatPeriod(locale, observation.period) : key),
    series,
    observation: value === null ? undefined : observation,
    value,
    text: formatFigure(locale, facts, unit, 'said'),
    short: formatFigure(locale, facts, shortUnit, 'said'),
    inLabel: given.inLabel,
    date: value === null ? '' : formatPeriod(locale, observation.period),
  };
}
