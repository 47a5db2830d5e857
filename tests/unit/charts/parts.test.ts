import { expect, test } from 'vitest';
import { sizes } from '../../../src/charts/frame.ts';
import { renderParts } from '../../../src/charts/parts.ts';
import { getWholes } from '../../../src/charts/shares.ts';
import { findTextFaults, readRects, readTexts } from './drawing.ts';
import { kk, makeModel, percent, ru } from './example.ts';

const ages = [
  { label: 'балалар', value: 104_300, rounding: 100 },
  { label: 'еңбекке қабілетті жаста', value: 420_000, rounding: 1000 },
  { label: 'зейнеткерлік жаста', value: 187_500, rounding: 100 },
];

test.each(sizes)('parts fill the bar in proportion (%s)', (size) => {
  const svg = renderParts(makeModel(ages, 'kk', { kind: 'parts', across: 'age' }), kk, size);
  const widths = readRects(svg, 'chart-part').map(({ width }) => width);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  expect(whole).toBeCloseTo(size === 'narrow' ? 320 : 720, 0);
  expect((widths[1] ?? 0) / whole).toBeCloseTo(420 / 711.8, 2);
});

test.each(sizes)('each part is listed with value and share (%s)', (size) => {
  const svg = renderParts(makeModel(ages, 'kk', { kind: 'parts', across: 'age' }), kk, size);
  const words = readTexts(svg).map(({ text }) => text);
  expect(words).toEqual(
    expect.arrayContaining(['104,3 мың · 14,7 %', '420 мың · 59 %', '187,5 мың · 26,3 %']),
  );
  expect(findTextFaults(svg)).toEqual([]);
});

test('with an unknown part no share is told', () => {
  const given = [...ages.slice(1), { label: 'балалар', value: null }];
  const model = makeModel(given, 'kk', { kind: 'parts', across: 'age' });
  const words = readTexts(renderParts(model, kk, 'wide')).map(({ text }) => text);
  expect(words).toEqual(expect.arrayContaining(['420 мың', '187,5 мың', 'дерек жоқ']));
  expect(words.join(' ')).not.toContain('%');
  expect(words).toContain('Кейбір бөліктің дерегі жоқ, сондықтан үлестер есептелген жоқ.');
});

test('published shares are drawn against 100 and the rest stays empty', () => {
  const model = makeModel(
    [
      { label: 'қала', value: 60 },
      { label: 'ауыл', value: 30 },
    ],
    'kk',
    {
      kind: 'parts',
      across: 'type',
      unit: percent,
    },
  );
  const svg = renderParts(model, kk, 'wide');
  expect(readRects(svg, 'chart-part').map(({ width }) => width)).toEqual([432, 216]);
  expect(getWholes(model, kk)[0]?.parts.map(({ share }) => share)).toEqual(['', '']);
});

test.each(sizes)('one part is the whole; a part of zero has no piece (%s)', (size) => {
  const one = makeModel([{ label: 'всего', value: 3 }], 'ru', { kind: 'parts', across: 'age' });
  expect(readTexts(renderParts(one, ru, size)).map(({ text }) => text)).toContain('100 %');
  const zero = makeModel([...ages.slice(0, 1), { label: 'ноль', value: 0 }], 'ru', {
    kind: 'parts',
    across: 'age',
  });
  expect(readRects(renderParts(zero, ru, size), 'chart-part')).toHaveLength(1);
});

test('all zero is drawn without dividing by zero', () => {
  const model = makeModel([{ value: 0 }, { value: 0 }], 'ru', { kind: 'parts', across: 'age' });
  expect(renderParts(model, ru, 'wide')).not.toContain('NaN');
});

test.each(sizes)('several wholes have a bar each and one legend (%s)', (size) => {
  const series = [
    { key: 'a', label: 'Қала' },
    { key: 'b', label: 'Ауыл' },
  ];
  const given = series.flatMap(({ key }) =>
    ages.map((age, index) => ({ ...age, key: `k${index}`, series: key })),
  );
  const svg = renderParts(makeModel(given, 'kk', { kind: 'parts', across: 'age', series }), kk, size);
  expect(readRects(svg, 'chart-rest')).toHaveLength(2);
  expect(readTexts(svg).filter(({ text }) => text === 'балалар')).toHaveLength(1);
  expect(findTextFaults(svg)).toEqual([]);
});

test.each(sizes)('long names go under each other and not into the figures (%s)', (size) => {
  const label = 'тірек-қимыл аппаратының бұзылыстары бар балаларға арналған арнаулы ұйымдар';
  const given = [1, 2, 3, 4, 5, 6].map((value) => ({ label, value: value * 1_111_111 }));
  const svg = renderParts(makeModel(given, 'kk', { kind: 'parts', across: 'type' }), kk, size);
  expect(findTextFaults(svg)).toEqual([]);
});
