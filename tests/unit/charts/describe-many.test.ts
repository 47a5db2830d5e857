import { expect, test } from 'vitest';
import type { Locale } from '../../../src/catalogue/locale.ts';
import { describeView } from '../../../src/charts/describe.ts';
import { kk, makeModel, percent, regionFigures, ru, type Given } from './example.ts';

// With more places than can be told one by one, they are counted and only the ends are named.

const languages = { kk, ru };

function placesOf(locale: Locale, count: number) {
  return regionFigures(
    locale,
    Array.from({ length: count }, () => 1),
  ).map(({ key = '', label = '', inLabel }) => ({
    key,
    label,
    inLabel,
  }));
}

/** Says how places changed from 2023 to 2026; null is unknown. */
function courses(
  locale: Locale,
  pairs: readonly (readonly [number | null, number | null])[],
  unit = 'persons',
): string {
  const series = placesOf(locale, pairs.length);
  const given = pairs.flatMap((pair, index) =>
    pair.map((value, at): Given => ({
      value,
      period: at === 0 ? '2023' : '2026',
      series: series[index]?.key ?? '',
    })),
  );
  const options = { kind: 'multiples', across: 'period', series } as const;
  const model = makeModel(given, locale, unit === 'percent' ? { ...options, unit: percent } : options);
  return describeView(model, languages[locale]).replace(/[\u00a0\u202f]/g, ' ');
}

const many = [
  [100, 150],
  [100, 90],
  [200, 210],
  [50, 50],
  [10, 12],
  [80, 40],
  [7, 8],
  [null, null],
  [5, null],
] as const;

test('many courses are counted, and the greatest rise and fall are told', () => {
  expect(courses('kk', many)).toBe(
    'Көрсеткіш 4 өңірде өсті, 2 өңірде төмендеді, 1 өңірде өзгерген жоқ. ' +
      'Көрсеткіш Абай облысында ең көп өсті: 2023 жылғы дерек бойынша — 100 адам, 2026 жылғы дерек бойынша — 150 адам (50 пайызға). ' +
      'Көрсеткіш Батыс Қазақстан облысында ең көп төмендеді: 2023 жылғы дерек бойынша — 80 адам, 2026 жылғы дерек бойынша — 40 адам (50 пайызға). ' +
      '1 өңір бойынша бір ғана мерзімнің дерегі бар: Қарағанды облысы. 1 өңір бойынша дерек жоқ: Жетісу облысы.',
  );
  expect(courses('ru', many)).toBe(
    'Значение выросло в 4 регионах, снизилось в 2 регионах, не изменилось в 1 регионе. ' +
      'Сильнее всего выросло в области Абай: по данным за 2023 год — 100 человек, по данным за 2026 год — 150 человек (на 50 %). ' +
      'Сильнее всего снизилось в Западно-Казахстанской области: по данным за 2023 год — 80 человек, по данным за 2026 год — 40 человек (на 50 %). ' +
      'По 1 региону есть данные только за одну дату: Карагандинская область. По 1 региону данных нет: область Жетісу.',
  );
});

test('two that rose alike are not told as the one that rose most', () => {
  const alike = [...many.slice(1, 7), [100, 150], [200, 300]] as const;
  expect(courses('ru', alike)).not.toContain('Сильнее всего выросло');
  expect(courses('ru', alike)).toContain('Сильнее всего снизилось');
});

test('shares change by percentage points, and growth of three times and more is told in times', () => {
  const shares = many.slice(0, 7).map(([from, to]) => [(from ?? 0) / 10, (to ?? 0) / 10] as const);
  expect(courses('ru', shares, 'percent')).toContain('(на 5 процентных пунктов)');
  expect(courses('kk', shares, 'percent')).toContain('(5 пайыздық тармаққа)');
  const tenfold = [[21, 441], ...many.slice(1, 7)] as const;
  expect(courses('ru', tenfold)).toContain('441 человек (в 21 раз).');
  expect(courses('kk', tenfold)).toContain('441 адам (21 есе).');
  expect(courses('ru', [[10, 32], ...many.slice(1, 7)])).toContain('(в 3,2 раза)');
});

test('of many wholes each part has its highest and lowest share told, and what is unknown', () => {
  const say = (locale: Locale): string => {
    const series = placesOf(locale, 5);
    const labels = locale === 'kk' ? ['балалар', 'ересектер'] : ['дети', 'взрослые'];
    const given = series.flatMap(({ key }, index) =>
      labels.map((label, part): Given => ({
        key: `part-${part}`,
        label,
        value: part === 0 ? 10 * (index + 1) : index === 4 ? null : 100 - 10 * (index + 1),
        series: key,
      })),
    );
    const model = makeModel(given, locale, { kind: 'stacked', across: 'age', series });
    return describeView(model, languages[locale]).replace(/[\u00a0\u202f]/g, ' ');
  };
  expect(say('kk')).toBe(
    '«балалар»: ең жоғары үлес — Алматы облысында (40 %), ең төмен үлес — Абай облысында (10 %). ' +
      '«ересектер»: ең жоғары үлес — Абай облысында (90 %), ең төмен үлес — Алматы облысында (60 %). ' +
      'Мыналар бойынша дерек жоқ (Атырау облысы): «ересектер»; сондықтан үлестер есептелген жоқ.',
  );
  expect(say('ru')).toBe(
    '«дети»: самая высокая доля — в Алматинской области (40 %), самая низкая — в области Абай (10 %). ' +
      '«взрослые»: самая высокая доля — в области Абай (90 %), самая низкая — в Алматинской области (60 %). ' +
      'Нет данных (Атырауская область): «взрослые»; поэтому доли не рассчитаны.',
  );
});

test('a share that is the same in all wholes is told once', () => {
  const series = placesOf('ru', 5);
  const given = series.flatMap(({ key }) =>
    ['дети', 'взрослые'].map((label, part): Given => ({ key: `p${part}`, label, value: 5, series: key })),
  );
  const said = describeView(makeModel(given, 'ru', { kind: 'parts', across: 'age', series }), ru);
  expect(said.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    '«дети»: доля везде одинакова — 50 %. «взрослые»: доля везде одинакова — 50 %.',
  );
});
