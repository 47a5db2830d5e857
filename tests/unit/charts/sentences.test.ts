import { expect, test } from 'vitest';
import { viewKinds, type ViewKind } from '../../../src/catalogue/view.ts';
import type { Locale } from '../../../src/catalogue/locale.ts';
import { describeView } from '../../../src/charts/describe.ts';
import type { ViewModel } from '../../../src/charts/model.ts';
import { kk, makeModel, regionFigures, ru, type Given } from './example.ts';
import { expectGolden } from './golden.ts';

// What a reader who sees no drawing is told: every kind of view with every number that takes another ending.
// The golden files are read by people: golden/sentences.kk.txt and golden/sentences.ru.txt.

const languages = { kk, ru };

const numbers: readonly Given[] = [
  { value: 1 },
  { value: 2 },
  { value: 5 },
  { value: 21 },
  { value: 1.5 },
  { value: 1000, rounding: 1000, qualifier: 'rounded' },
  { value: 24_000, rounding: 1000, qualifier: 'over' },
  { value: null },
];

const words = {
  kk: { child: 'балалар', adult: 'ересектер', first: '2023 ж.', second: '2026 ж.' },
  ru: { child: 'дети', adult: 'взрослые', first: '2023 г.', second: '2026 г.' },
};

function years(locale: Locale) {
  return [
    { key: '2023', label: words[locale].first },
    { key: '2026', label: words[locale].second },
  ];
}

function ages(locale: Locale, given: Given): Given[] {
  return [
    { key: 'child', label: words[locale].child, ...given },
    { key: 'adult', label: words[locale].adult, value: 3 },
  ];
}

/** A view of each kind in which the number stands. */
const examples: Readonly<Record<ViewKind, (given: Given, locale: Locale) => ViewModel>> = {
  bars: (given, locale) => makeModel(regionFigures(locale, [given, 0]), locale, { kind: 'bars' }),
  map: (given, locale) => makeModel(regionFigures(locale, [given, 12]), locale, { kind: 'map' }),
  cards: (given, locale) => makeModel(ages(locale, given), locale, { kind: 'cards', across: 'age' }),
  parts: (given, locale) => makeModel(ages(locale, given), locale, { kind: 'parts', across: 'age' }),
  waffle: (given, locale) => makeModel(ages(locale, given), locale, { kind: 'waffle', across: 'age' }),
  stacked: (given, locale) =>
    makeModel(
      years(locale).flatMap(({ key }) => ages(locale, given).map((one) => ({ ...one, series: key }))),
      locale,
      { kind: 'stacked', across: 'age', series: years(locale) },
    ),
  line: (given, locale) =>
    makeModel(
      [
        { value: 10, period: '2020' },
        { ...given, period: '2021' },
      ],
      locale,
      { kind: 'line', across: 'period' },
    ),
  multiples: (given, locale) => {
    const [first, second] = regionFigures(locale, [1, 2]);
    const series = [first, second].map((one) => ({
      key: one?.key ?? '',
      label: one?.label ?? '',
      inLabel: one?.inLabel ?? '',
    }));
    const figures: Given[] = series.flatMap(({ key }, index) => [
      { value: 10, period: '2020', series: key },
      ...(index === 0 ? [{ ...given, period: '2021', series: key }] : []),
    ]);
    return makeModel(figures, locale, { kind: 'multiples', across: 'period', series });
  },
  dumbbell: (given, locale) =>
    makeModel(
      [
        { key: 'child', label: words[locale].child, value: 10, period: '2023', series: '2023' },
        { key: 'child', label: words[locale].child, ...given, period: '2026', series: '2026' },
      ],
      locale,
      { kind: 'dumbbell', across: 'age', series: years(locale), seriesField: 'period' },
    ),
};

test.each(['kk', 'ru'] as const)('every kind of view is told right with every number (%s)', (locale) => {
  const lines = viewKinds.flatMap((kind) => [
    `[${kind}]`,
    ...numbers.map((given) => describeView(examples[kind](given, locale), languages[locale])),
    '',
  ]);
  const text = lines.join('\n').replace(/[\u00a0\u202f]/g, ' ');
  expect(text).not.toMatch(/undefined|NaN|\{|\}| {2}|\.\.| ,| \./);
  expectGolden(`sentences.${locale}.txt`, text);
});
