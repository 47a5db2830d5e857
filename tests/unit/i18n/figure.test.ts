import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../src/catalogue/indicator.ts';
import type { Qualifier } from '../../../src/catalogue/observation.ts';
import { formatFigure, type FigureForm } from '../../../src/i18n/figure.ts';
import { smallCatalogue } from '../catalogue/small.ts';

const units = [...smallCatalogue().units.values()];
const unit = (id: string): Unit => {
  const found = units.find((one) => one.id === id);
  if (!found) throw new Error(`no unit ${id}`);
  return found;
};

/** Prints a figure with plain spaces, so that expectations can be read. */
function print(
  locale: 'kk' | 'ru',
  value: number | null,
  rounding: number,
  form: FigureForm = 'unit',
  qualifier: Qualifier = 'exact',
) {
  return formatFigure(
    locale,
    { value, rounding, qualifier, kind: 'published' },
    unit('persons'),
    form,
  ).replace(/[\u00a0\u202f]/g, ' ');
}

describe('a printed figure', () => {
  test.each([
    [711800, 100, '711,8 мың адам', '711,8 тыс. человек'],
    [420000, 1000, '420 мың адам', '420 тыс. человек'],
    [3857, 0, '3 857 адам', '3 857 человек'],
    [20495977, 0, '20 495 977 адам', '20 495 977 человек'],
    [1, 0, '1 адам', '1 человек'],
    [2, 0, '2 адам', '2 человека'],
    [5, 0, '5 адам', '5 человек'],
    [21, 0, '21 адам', '21 человек'],
    [1.5, 0, '1,5 адам', '1,5 человека'],
  ])('%d rounded to %d', (value, rounding, kk, ru) => {
    expect(print('kk', value, rounding)).toBe(kk);
    expect(print('ru', value, rounding)).toBe(ru);
  });

  test('says that there is no data, never zero', () => {
    expect(print('kk', null, 0)).toBe('дерек жоқ');
    expect(print('ru', null, 0)).toBe('нет данных');
  });

  test.each([
    [109000, 1000, 'over', '109 мыңнан астам адам', 'более 109 тыс. человек'],
    [1600, 0, 'over', '1 600-ден астам адам', 'более 1 600 человек'],
    [750, 0, 'about', 'шамамен 750 адам', 'около 750 человек'],
    [200, 0, 'under', '200-ге дейін адам', 'до 200 человек'],
    [9, 0, 'over', '9-дан астам адам', 'более 9 человек'],
    [40, 0, 'over', '40-тан астам адам', 'более 40 человек'],
    [90, 0, 'over', '90-нан астам адам', 'более 90 человек'],
    [5000000, 1000000, 'over', '5 млн-нан астам адам', 'более 5 млн человек'],
  ] as const)('%d (%s, %s) is said as its source says it', (value, rounding, qualifier, kk, ru) => {
    expect(print('kk', value, rounding, 'said', qualifier)).toBe(kk);
    expect(print('ru', value, rounding, 'said', qualifier)).toBe(ru);
  });

  test('takes its Kazakh ending after the percent sign', () => {
    const facts = { value: 20.13, rounding: 0, qualifier: 'over', kind: 'derived' } as const;
    const said = (locale: 'kk' | 'ru') =>
      formatFigure(locale, facts, unit('percent'), 'said').replace(/[\u00a0\u202f]/g, ' ');
    expect(said('kk')).toBe('20 %-дан астам');
    expect(said('ru')).toBe('более 20 %');
  });
});
