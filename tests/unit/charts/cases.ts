import type { Locale } from '../../../src/catalogue/locale.ts';
import type { ChartKind } from '../../../src/charts/kinds.ts';
import type { ViewModel } from '../../../src/charts/model.ts';
import { makeModel, percent, regionFigures, type Given } from './example.ts';

/** A drawing that must come out well: golden files, text measures and pictures are made of all of these. */
export type Case = {
  readonly kind: ChartKind;
  /** What is hard about it. */
  readonly name: string;
  readonly model: (locale: Locale) => ViewModel;
};

type Texts = Readonly<Record<Locale, readonly string[]>>;

const longLabels: Texts = {
  kk: [
    'психологиялық-медициналық-педагогикалық консультациялар',
    'тірек-қимыл аппаратының бұзылыстары бар балаларға арналған арнаулы әлеуметтік қызметтер көрсету ұйымдары',
    'қанағаттандырылмағандықтарыңыздан',
  ],
  ru: [
    'психолого-медико-педагогические консультации',
    'организации специальных социальных услуг для детей с нарушениями опорно-двигательного аппарата',
    'сельскохозяйственноперерабатывающие',
  ],
};
const ages: Texts = {
  kk: ['балалар', 'еңбекке қабілетті жаста', 'зейнеткерлік жаста'],
  ru: ['дети', 'трудоспособного возраста', 'пенсионного возраста'],
};
const groups: Texts = {
  kk: ['I топ', 'II топ', 'III топ', '18 жасқа дейінгі балалар'],
  ru: ['I группа', 'II группа', 'III группа', 'дети до 18 лет'],
};
const years = [
  { key: '2023', label: '2023' },
  { key: '2026', label: '2026' },
];

const twenty = Array.from({ length: 20 }, (_, index) => 100_000 - index * 4_700);
const sparse = twenty.map((value, index) => (index % 3 === 1 ? null : value));

function named(labels: readonly string[], values: readonly (number | null | Given)[]): Given[] {
  return values.map((value, index) => {
    const given = typeof value === 'object' && value !== null ? value : { value };
    return { key: `k${index}`, label: labels[index] ?? '', ...given };
  });
}

function inSeries(keys: readonly string[], make: (index: number) => readonly Given[]): Given[] {
  return keys.flatMap((series, index) => make(index).map((one) => ({ ...one, series })));
}

function yearly(from: number, values: readonly (number | null)[]): Given[] {
  return values.map((value, index) => ({ value, period: String(from + index) }));
}

function regionSeries(locale: Locale): { readonly key: string; readonly label: string }[] {
  return regionFigures(locale, twenty).map(({ key = '', label = '' }) => ({ key, label }));
}

const keysOf = (series: readonly { readonly key: string }[]): string[] => series.map(({ key }) => key);

export const cases: readonly Case[] = [
  {
    kind: 'bars',
    name: '20 regions, some unknown, own dates',
    model: (locale) => {
      const given = sparse.map((value, index) => ({ value, period: `20${10 + index}-09-20`, rounding: 100 }));
      return makeModel(regionFigures(locale, given), locale, { kind: 'bars' });
    },
  },
  {
    kind: 'bars',
    name: 'negative, zero, one thousand times smaller, long labels',
    model: (locale) =>
      makeModel(named([...longLabels[locale], ...ages[locale]], [20_495_975, -3_000_000, 0, 1]), locale, {
        kind: 'bars',
        across: 'type',
      }),
  },
  {
    kind: 'bars',
    name: 'two series',
    model: (locale) =>
      makeModel(
        inSeries(keysOf(years), (index) => named(groups[locale], [4 + index, 2.5, 21 * index, null])),
        locale,
        { kind: 'bars', across: 'group', series: years },
      ),
  },
  {
    kind: 'stacked',
    name: 'wholes of very different size, a part unknown, a zero',
    model: (locale) => {
      const series = regionSeries(locale).slice(12, 17);
      const values = [
        [3_372, 14_556, 12_191, 6_418],
        [2_054, 9_472, 8_446, 4_031],
        [2_700, null, 10_500, 2_800],
        [1, 2, 0, 5],
        [null, null, null, null],
      ];
      const given = inSeries(keysOf(series), (index) => named(groups[locale], values[index] ?? []));
      return makeModel(given, locale, { kind: 'stacked', across: 'group', series });
    },
  },
  {
    kind: 'parts',
    name: 'one whole',
    model: (locale) =>
      makeModel(named(ages[locale], [104_300, 420_000, 187_500]), locale, { kind: 'parts', across: 'age' }),
  },
  {
    kind: 'parts',
    name: 'several wholes, one with a part unknown',
    model: (locale) => {
      const given = inSeries(keysOf(years), (index) =>
        named(ages[locale], [104_300, index === 0 ? null : 420_000, 187_500]),
      );
      return makeModel(given, locale, { kind: 'parts', across: 'age', series: years });
    },
  },
  {
    kind: 'parts',
    name: 'six parts with long names',
    model: (locale) =>
      makeModel(
        named([...longLabels[locale], ...ages[locale]], [9_083, 5_314, 4_570, 4_012, 2_538, 6]),
        locale,
        {
          kind: 'parts',
          across: 'type',
        },
      ),
  },
  {
    kind: 'waffle',
    name: 'one whole',
    model: (locale) =>
      makeModel(named(ages[locale], [104_300, 420_000, 187_500]), locale, { kind: 'waffle', across: 'age' }),
  },
  {
    kind: 'waffle',
    name: 'a published share with an empty rest',
    model: (locale) =>
      makeModel(named(longLabels[locale], [65]), locale, { kind: 'waffle', across: 'type', unit: percent }),
  },
  {
    kind: 'waffle',
    name: 'five wholes, one with a part unknown',
    model: (locale) => {
      const series = regionSeries(locale).slice(12, 17);
      const given = inSeries(keysOf(series), (index) =>
        named(ages[locale], [10 + index, index === 3 ? null : 70, 20 - index]),
      );
      return makeModel(given, locale, { kind: 'waffle', across: 'age', series });
    },
  },
  {
    kind: 'line',
    name: 'one series with a gap, far from zero',
    model: (locale) =>
      makeModel(
        [...yearly(2011, [563_100, 563_000, 626_740]), ...yearly(2018, [670_000, 680_000, 743_900])],
        locale,
        {
          kind: 'line',
          across: 'period',
        },
      ),
  },
  {
    kind: 'line',
    name: 'three series, negative values',
    model: (locale) => {
      const series = ages[locale].map((label, index) => ({ key: `s${index}`, label }));
      const given = inSeries(keysOf(series), (index) => yearly(2018, [-5 + index * 9, 3, -2 - index, 12]));
      return makeModel(given, locale, { kind: 'line', across: 'period', series });
    },
  },
  {
    kind: 'line',
    name: 'one value',
    model: (locale) =>
      makeModel([{ value: 52_000, period: '2023-07-01', rounding: 1000 }], locale, {
        kind: 'line',
        across: 'period',
      }),
  },
  {
    kind: 'multiples',
    name: '20 regions, some unknown, one with one value',
    model: (locale) => {
      const series = regionSeries(locale);
      const given = inSeries(keysOf(series), (index) =>
        index % 6 === 4
          ? [{ key: '', label: '—', value: null }]
          : yearly(
              2019,
              [1, 2, 3, 4].slice(index === 0 ? 3 : 0).map((step) => (20 - index) * 5_000 * (step + 7)),
            ),
      );
      return makeModel(given, locale, { kind: 'multiples', across: 'period', series });
    },
  },
  {
    kind: 'dumbbell',
    name: '20 regions, some known at one date only',
    model: (locale) => {
      const given = inSeries(keysOf(years), (index) =>
        regionFigures(
          locale,
          twenty.map((value, place) =>
            place % 7 === 6 && index === 1 ? null : value + index * (place - 9) * 900,
          ),
        ),
      );
      return makeModel(given, locale, { kind: 'dumbbell', series: years });
    },
  },
  {
    kind: 'dumbbell',
    name: 'no change, long values, long labels, none known',
    model: (locale) => {
      const loose = { qualifier: 'over', rounding: 1000 } as const;
      const given = inSeries(keysOf(years), (index) =>
        named(longLabels[locale], [
          { value: 24_000, ...loose },
          { value: 500_000 + index * 13_000, ...loose },
          null,
        ]),
      );
      return makeModel(given, locale, { kind: 'dumbbell', across: 'type', series: years });
    },
  },
];
