import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../../src/catalogue/dataset.ts';
import {
  countExactness,
  coverAreas,
  coverFields,
  findBreaks,
  spanOf,
} from '../../../../src/components/datasets/quality.ts';
import { smallCatalogue } from '../../catalogue/small.ts';

const catalogue = smallCatalogue();

function datasetOf(id: string): Dataset {
  const dataset = catalogue.datasets.get(id);
  if (!dataset) throw new Error(`no dataset ${id}`);
  return dataset;
}

const persons = datasetOf('persons-with-disabilities');

describe('the quality of a dataset', () => {
  test('tells for every area what is known of it, an unpublished figure apart', () => {
    const areas = coverAreas(catalogue, persons).map(({ area, figures, unpublished, newest }) => [
      area.code,
      figures,
      unpublished,
      newest,
    ]);
    expect(areas).toEqual([
      ['KZ', 4, 0, '2023'],
      ['KZ-10', 1, 0, '2023-01'],
      ['KZ-71', 1, 0, '2023-02'],
      ['KZ-75', 1, 1, '2023'],
    ]);
  });

  test('tells for every column how many rows fill it', () => {
    const filled = Object.fromEntries(coverFields(persons).map((one) => [one.field.name, one.filled]));
    expect(filled).toMatchObject({ region: 8, value: 7, rounding: 6, note_kk: 2, note_ru: 2 });
  });

  test('counts how sources state their figures; unknown figures are stated in no way', () => {
    expect(countExactness(persons)).toEqual([
      { qualifier: 'exact', count: 1 },
      { qualifier: 'rounded', count: 4 },
      { qualifier: 'over', count: 2 },
    ]);
  });

  test('gives the time from the oldest to the newest known figure', () => {
    expect(spanOf(persons.observations)).toEqual({ oldest: '2022', newest: '2023-02' });
    expect(spanOf([])).toBeUndefined();
  });

  test('finds figures in borders that are not those of today, the year of the change included', () => {
    const [figure] = persons.observations.filter(({ area }) => area === 'KZ-10');
    if (!figure) throw new Error('no figure of KZ-10');
    const dated = (period: string) => ({ ...figure, period: period as typeof figure.period });
    const observations = ['2019', '2022', '2022-06-08', '2023'].map(dated);
    expect(findBreaks(catalogue, { ...persons, observations })).toMatchObject([
      { area: { code: 'KZ-10' }, since: '2022-06-08', figures: [{ period: '2019' }, { period: '2022' }] },
    ]);
    expect(findBreaks(catalogue, persons)).toEqual([]);
  });
});
