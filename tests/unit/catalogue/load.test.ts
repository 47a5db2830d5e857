import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/catalogue/issue.ts';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import { smallCatalogue, smallRoot } from './small.ts';

describe('the catalogue', () => {
  const catalogue = smallCatalogue();

  test('has the country apart from its regions', () => {
    expect(catalogue.country.name.kk).toBe('Қазақстан');
    expect(catalogue.regions.map((region) => region.code)).toEqual(['KZ-10', 'KZ-71', 'KZ-75']);
    expect(catalogue.areas.size).toBe(4);
  });

  test('keeps how the source states a figure', () => {
    const figure = [...catalogue.observations.values()].find(({ row }) => row === 'KZ-10.2023-01.total');
    expect(figure).toMatchObject({
      kind: 'published',
      value: 24000,
      qualifier: 'over',
      rounding: 1000,
      line: 6,
    });
  });

  test('keeps an unpublished figure as unknown, not as zero', () => {
    const figure = [...catalogue.observations.values()].find(({ row }) => row === 'KZ-75.2023.child');
    expect(figure?.value).toBeNull();
  });

  test('binds an article to the figures in its text, derived ones included', () => {
    const [article] = catalogue.articles;
    expect(article?.figures.kk).toEqual([
      'persons-with-disabilities/KZ.2023.total',
      'persons-with-disabilities/KZ.2023.child~share',
    ]);
  });

  test('keeps the CSV of a dataset as it stands in its file', () => {
    expect(catalogue.datasets.get('population')?.csv).toMatch(/^region,period,value/);
  });

  test('is the same when it is loaded from disk', () => {
    expect(loadCatalogue(smallRoot).observations.size).toBe(catalogue.observations.size);
  });

  test('is not made at all from a folder without data', () => {
    expect(() => loadCatalogue('/nonexistent')).toThrow();
    expect(new DataError([]).name).toBe('DataError');
  });
});
