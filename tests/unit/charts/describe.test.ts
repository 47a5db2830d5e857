import { expect, test } from 'vitest';
import { describeView } from '../../../src/charts/describe.ts';
import type { ViewModel } from '../../../src/charts/model.ts';
import { formatList } from '../../../src/charts/list.ts';
import { kk, makeModel, percent, persons, regionFigures, ru, type Given } from './example.ts';

/** The description with plain spaces in place of those that do not break. */
const say = (model: ViewModel, locale: 'kk' | 'ru'): string =>
  describeView(model, locale === 'kk' ? kk : ru).replace(/[\u00a0\u202f]/g, ' ');

const inRegions = (locale: 'kk' | 'ru', figures: Parameters<typeof regionFigures>[1]): string =>
  say(makeModel(regionFigures(locale, figures), locale, { kind: 'map' }), locale);

const overTime = (locale: 'kk' | 'ru', given: readonly Given[], unit = persons): string =>
  say(makeModel(given, locale, { kind: 'line', across: 'period', unit }), locale);

const mixed: readonly (Given | null)[] = [
  { value: 24_000, qualifier: 'over', rounding: 1000, period: '2023-01' },
  null,
  { value: 102_000, rounding: 1000, qualifier: 'rounded', period: '2025-12' },
  null,
  { value: 27_300, rounding: 100, qualifier: 'rounded', period: '2014' },
];

test('regions: highest, lowest, missing and dates', () => {
  expect(inRegions('kk', mixed)).toBe(
    'Ең жоғары көрсеткіш — Ақтөбе облысында: 102 мың адам. Ең төмен көрсеткіш — Абай облысында: 24 мыңнан астам адам. ' +
      '2 өңір бойынша дерек жоқ: Ақмола облысы және Алматы облысы. ' +
      'Деректердің күндері әртүрлі (ең ескісі — 2014 ж., ең жаңасы — 2025 ж. желтоқсан).',
  );
  expect(inRegions('ru', mixed)).toBe(
    'Самое высокое значение — в Актюбинской области: 102 тыс. человек. Самое низкое значение — в области Абай: более 24 тыс. человек. ' +
      'По 2 регионам данных нет: Акмолинская область и Алматинская область. ' +
      'Даты данных различаются (самая ранняя — 2014 г., самая поздняя — декабрь 2025 г.).',
  );
});

test('regions: ties are named up to three and counted from four on', () => {
  expect(inRegions('kk', [9, 9, 9, 1, 1, 1, 1])).toBe(
    'Ең жоғары көрсеткіш — Абай облысында, Ақмола облысында және Ақтөбе облысында: 9 адам. Ең төмен көрсеткіш 4 өңірде бірдей: 1 адам.',
  );
  expect(inRegions('ru', [2, 2, 1, 1, 1, 1])).toBe(
    'Самое высокое значение — в области Абай и в Акмолинской области: 2 человека. Самое низкое значение одинаково в 4 регионах: 1 человек.',
  );
});

test('regions: all the same, one alone, none', () => {
  expect(inRegions('kk', [5, 5])).toBe('Дерегі бар өңірлердің бәрінде көрсеткіш бірдей: 5 адам.');
  expect(inRegions('ru', [5, 5])).toBe(
    'Во всех регионах, по которым есть данные, значение одинаково: 5 человек.',
  );
  expect(inRegions('kk', [1, null])).toBe(
    'Дерек бір ғана өңір бойынша бар: Абай облысында — 1 адам. 1 өңір бойынша дерек жоқ: Ақмола облысы.',
  );
  expect(inRegions('ru', [21, null])).toBe(
    'Данные есть только по одному региону: в области Абай — 21 человек. По 1 региону данных нет: Акмолинская область.',
  );
  expect(inRegions('kk', [null, null])).toBe('Бұл көрсеткіш бойынша дерек жоқ.');
  expect(inRegions('ru', [null, null])).toBe('По этому показателю данных нет.');
});

test('regions: many without data are counted', () => {
  const sparse = [3, 2, ...Array.from({ length: 18 }, () => null)];
  expect(inRegions('kk', sparse)).toContain('18 өңір бойынша дерек жоқ.');
  expect(inRegions('ru', sparse)).toContain('По 18 регионам данных нет.');
});

test('other places stand in quotation marks', () => {
  const given = [
    { label: 'стационар', value: 173 },
    { label: 'полустационар', value: 80 },
  ];
  expect(say(makeModel(given, 'ru', { kind: 'bars', across: 'form' }), 'ru')).toBe(
    'Самое высокое значение — «стационар»: 173 человека. Самое низкое значение — «полустационар»: 80 человек.',
  );
});

test('series are named with their extremes', () => {
  const series = [
    { key: 'a', label: '2025 ж.' },
    { key: 'b', label: '2026 ж.' },
  ];
  const given = series.flatMap(({ key }, index) => [
    { key: 'i', label: 'I топ', value: 4 + index, series: key },
    { key: 'ii', label: 'II топ', value: 2 + index, series: key },
  ]);
  expect(say(makeModel(given, 'kk', { kind: 'bars', across: 'group', series }), 'kk')).toBe(
    'Ең жоғары көрсеткіш (2025 ж.) — «I топ»: 4 адам. Ең төмен көрсеткіш (2025 ж.) — «II топ»: 2 адам. ' +
      'Ең жоғары көрсеткіш (2026 ж.) — «I топ»: 5 адам. Ең төмен көрсеткіш (2026 ж.) — «II топ»: 3 адам.',
  );
});

const growing: readonly Given[] = [
  { value: 563_100, rounding: 100, qualifier: 'rounded', period: '2011' },
  { value: 743_900, rounding: 100, qualifier: 'rounded', period: '2012-01-01' },
];

test('time: from, to and the change', () => {
  expect(overTime('kk', growing)).toBe(
    '2011 жылғы дерек бойынша — 563,1 мың адам, 2012 жылғы 1 қаңтардағы жағдай бойынша — 743,9 мың адам. Осы аралықта көрсеткіш 32,1 пайызға өсті.',
  );
  expect(overTime('ru', growing)).toBe(
    'Показатель: по данным за 2011 год — 563,1 тыс. человек, по состоянию на 1 января 2012 года — 743,9 тыс. человек. За это время показатель вырос на 32,1 %.',
  );
});

test('time: extremes inside and years without data', () => {
  const given = [50, 90, 20, 40].map((value, index) => ({ value, period: String(2017 + index * 2) }));
  expect(overTime('kk', given)).toBe(
    '2017 жылғы дерек бойынша — 50 адам, 2023 жылғы дерек бойынша — 40 адам. Осы аралықта көрсеткіш 20 пайызға төмендеді. ' +
      'Ең жоғары мән — 90 адам (2019 ж.). Ең төмен мән — 20 адам (2021 ж.). Графикте мына жылдардың дерегі жоқ: 2018, 2020 және 2022.',
  );
  expect(overTime('ru', given)).toBe(
    'Показатель: по данным за 2017 год — 50 человек, по данным за 2023 год — 40 человек. За это время показатель снизился на 20 %. ' +
      'Самое высокое значение — 90 человек (2019 г.). Самое низкое значение — 20 человек (2021 г.). На графике нет данных за 2018, 2020 и 2022 годы.',
  );
  const far = [
    { value: 1, period: '2000' },
    { value: 2, period: '2022' },
  ];
  expect(overTime('ru', far)).toContain('На графике нет данных за 21 год внутри этого периода.');
  expect(overTime('kk', far)).toContain('Графикте осы аралықтағы 21 жылдың дерегі жоқ.');
});

test('time: no change, a change within rounding, and a change from "over"', () => {
  const two = (first: Partial<Given>, last: Partial<Given>): Given[] => [
    { value: 100, period: '2020', ...first },
    { value: 100, period: '2021', ...last },
  ];
  expect(overTime('kk', two({}, {}))).toContain('Осы аралықта көрсеткіш өзгерген жоқ.');
  expect(overTime('ru', two({}, {}))).toContain('За это время показатель не изменился.');
  const rounded = two({ value: 111_500, rounding: 100 }, { value: 111_000, rounding: 1000 });
  expect(overTime('kk', rounded)).toContain('айтарлықтай өзгерген жоқ: айырма дөңгелектеу шегінде.');
  expect(overTime('ru', rounded)).toContain('заметно не изменился: разница в пределах округления.');
  const vague = two({ value: 92_800, rounding: 100 }, { value: 94_000, rounding: 1000, qualifier: 'over' });
  expect(overTime('kk', vague)).toContain('Осы аралықта көрсеткіш шамамен 1 пайызға өсті.');
  expect(overTime('ru', vague)).toContain('За это время показатель вырос примерно на 1 %.');
});

test('time: per cent change by percentage points, with the right number', () => {
  const change = (locale: 'kk' | 'ru', by: number): string =>
    overTime(
      locale,
      [
        { value: 10, period: '2020' },
        { value: 10 + by, period: '2021' },
      ],
      percent,
    );
  expect(change('ru', 1)).toContain('вырос на 1 процентный пункт.');
  expect(change('ru', 2)).toContain('вырос на 2 процентных пункта.');
  expect(change('ru', -5)).toContain('снизился на 5 процентных пунктов.');
  expect(change('ru', 21)).toContain('вырос на 21 процентный пункт.');
  expect(change('ru', 1.5)).toContain('вырос на 1,5 процентного пункта.');
  expect(change('kk', 1.5)).toContain('Осы аралықта көрсеткіш 1,5 пайыздық тармаққа өсті.');
});

test('time: from zero no per cent are told, and one value is told as one', () => {
  const fromZero = [
    { value: 0, period: '2020' },
    { value: 5, period: '2021' },
  ];
  expect(overTime('ru', fromZero)).toBe(
    'Показатель: по данным за 2020 год — 0 человек, по данным за 2021 год — 5 человек.',
  );
  expect(overTime('kk', [{ value: 52, period: '2023-07-01' }])).toBe(
    '2023 жылғы 1 шілдедегі жағдай бойынша — 52 адам.',
  );
});

test('time: two sources that differ at one end stand side by side', () => {
  const given = [
    { value: 700, period: '2022' },
    { value: 711, period: '2023' },
    { value: 750, period: '2023' },
  ];
  expect(overTime('ru', given)).toBe(
    'Показатель: по данным за 2022 год — 700 человек, по данным за 2023 год — 711 человек и 750 человек.',
  );
});

test('time: each series has one sentence', () => {
  const series = [
    { key: 'a', label: 'балалар' },
    { key: 'b', label: 'ересектер' },
  ];
  const given = series.flatMap(({ key }, index) => [
    { value: 100, period: '2020', series: key },
    { value: index === 0 ? 125 : 90, period: '2021', series: key },
  ]);
  const model = (locale: 'kk' | 'ru') => makeModel(given, locale, { kind: 'line', across: 'period', series });
  expect(say(model('kk'), 'kk')).toBe(
    '«балалар»: 2020 жылғы дерек бойынша — 100 адам, 2021 жылғы дерек бойынша — 125 адам (25 пайызға өсті). ' +
      '«ересектер»: 2020 жылғы дерек бойынша — 100 адам, 2021 жылғы дерек бойынша — 90 адам (10 пайызға төмендеді).',
  );
  expect(say(model('ru'), 'ru')).toContain('125 человек (рост на 25 %). «ересектер»: ');
  expect(say(model('ru'), 'ru')).toContain('90 человек (снижение на 10 %).');
});

test('parts: the largest first, the others by size, the unknown last', () => {
  const given = [
    { label: 'балалар', value: 104_300, rounding: 100 },
    { label: 'еңбекке қабілетті жаста', value: 420_000, rounding: 1000 },
    { label: 'зейнеткерлік жаста', value: 187_500, rounding: 100 },
  ];
  expect(say(makeModel(given, 'kk', { kind: 'parts', across: 'age' }), 'kk')).toBe(
    'Ең үлкен үлес: «еңбекке қабілетті жаста» — 59 % (420 мың адам). ' +
      'Қалғандары: «зейнеткерлік жаста» — 26,3 % (187,5 мың адам) және «балалар» — 14,7 % (104,3 мың адам).',
  );
  const two = [
    { label: 'город', value: 3 },
    { label: 'село', value: 1 },
  ];
  expect(say(makeModel(two, 'ru', { kind: 'parts', across: 'type' }), 'ru')).toBe(
    'Самая большая доля: «город» — 75 % (3 человека). Остальное: «село» — 25 % (1 человек).',
  );
  const unknown = [...two, { label: 'не указано', value: null }];
  expect(say(makeModel(unknown, 'ru', { kind: 'parts', across: 'type' }), 'ru')).toBe(
    'Самая большая доля: «город» — 3 человека. Остальное: «село» — 1 человек. Нет данных: «не указано»; поэтому доли не рассчитаны.',
  );
});

test('cards are told one after the other', () => {
  const given = [
    { label: 'барлығы', value: 711_800, rounding: 100 },
    { label: 'балалар', value: null },
  ];
  expect(say(makeModel(given, 'kk', { kind: 'cards', across: 'age' }), 'kk')).toBe(
    '«Барлығы» — 711,8 мың адам. «Балалар» — дерек жоқ.',
  );
});

test('lists have a comma between words and «және», «и» before the last', () => {
  expect(formatList(kk, ['А', 'Б', 'В'])).toBe('А, Б және В');
  expect(formatList(ru, ['А', 'Б'])).toBe('А и Б');
  expect(formatList(ru, ['А'])).toBe('А');
  expect(formatList(ru, [])).toBe('');
});

test('no sentence begins a line with a dash', () => {
  expect(describeView(makeModel(regionFigures('kk', [1, 2]), 'kk', { kind: 'bars' }), kk)).not.toContain(
    ' —',
  );
});
