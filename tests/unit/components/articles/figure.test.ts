import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../../../src/catalogue/load.ts';
import { getFigure, splitFigure } from '../../../../src/components/articles/figure.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';

const catalogue = loadCatalogue(join(import.meta.dirname, '..', '..', '..', 'fixtures', 'small'));

describe('a figure in an article', () => {
  test('is printed with its unit, leads to its row and names its source', () => {
    const figure = getFigure(catalogue, 'persons-with-disabilities/KZ.2023.total', getLanguage('ru'));
    expect(figure.text).toContain('711,8 тыс.');
    expect(figure.href).toBe('/ru/datasets/persons-with-disabilities/#row-KZ.2023.total');
    expect(figure.sources).toHaveLength(1);
    expect(figure.computed).toBe(false);
  });

  test('that we computed leads to what it came from and names the sources of its inputs', () => {
    const id = 'persons-with-disabilities/KZ.2023.child~share';
    const figure = getFigure(catalogue, id, getLanguage('kk'));
    expect(figure.href).toBe('/kk/datasets/persons-with-disabilities/#row-KZ.2023.child~share');
    expect(figure.sources.length).toBeGreaterThan(0);
    expect(figure.computed).toBe(true);
  });

  test('that does not exist tells the author where to look', () => {
    const missing = (id: string) => () => getFigure(catalogue, id, getLanguage('kk'));
    expect(missing('persons-with-disabilities/KZ.1900.total')).toThrow(
      'data/datasets/persons-with-disabilities/persons-with-disabilities.csv',
    );
    expect(missing('nothing/KZ.2023.total')).toThrow('the datasets are: ');
  });
});

describe('the number of a printed figure', () => {
  test('stands apart from the words round it', () => {
    expect(splitFigure('более 109 тыс. человек', '109 тыс.')).toEqual(['более ', '109 тыс.', ' человек']);
  });

  test('keeps the ending that it carries', () => {
    expect(splitFigure('109 мыңнан астам адам', '109 мың')).toEqual(['', '109 мыңнан', ' астам адам']);
    expect(splitFigure('1 600-ден астам', '1 600')).toEqual(['', '1 600-ден', ' астам']);
  });

  test('is the whole text where there is no number', () => {
    expect(splitFigure('дерек жоқ', '5')).toEqual(['', 'дерек жоқ', '']);
  });
});
