import { expect, test } from 'vitest';
import type { Dataset } from '../../../../src/catalogue/dataset.ts';
import { loadCatalogue } from '../../../../src/catalogue/load.ts';
import { listFilters, listOrders } from '../../../../src/components/datasets/filters.ts';
import { orderCodes } from '../../../../src/components/datasets/order.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';
import { smallCatalogue } from '../../catalogue/small.ts';

const catalogue = smallCatalogue();
const ru = getLanguage('ru');

function datasetOf(id: string): Dataset {
  const dataset = catalogue.datasets.get(id);
  if (!dataset) throw new Error(`no dataset ${id}`);
  return dataset;
}

const persons = datasetOf('persons-with-disabilities');

test('there is a filter for each dimension in which rows differ; a year stands for its months', () => {
  expect(listFilters(catalogue, persons, ru)).toMatchObject([
    {
      name: 'region',
      wide: false,
      options: [
        { value: 'KZ', label: 'Казахстан' },
        { value: 'KZ-75', label: 'город Алматы' },
        { value: 'KZ-71', label: 'город Астана' },
        { value: 'KZ-10', label: 'область Абай' },
      ],
    },
    { name: 'period', wide: true, options: [{ value: '2023' }, { value: '2022', label: '2022 г.' }] },
    { name: 'age', options: [{ value: 'total' }, { value: 'child' }, { value: 'adult' }] },
  ]);
});

test('a table of few rows has no filters', () => {
  expect(listFilters(catalogue, datasetOf('services'), ru)).toEqual([]);
});

test('rows can be ordered by dimensions, figures and sources, either way', () => {
  const values = listOrders(persons, ru).map(({ value }) => value);
  expect(values).toEqual(
    ['region', 'period', 'age', 'value', 'source'].flatMap((name) => [name, `-${name}`]),
  );
});

test('regions stand by the Kazakh alphabet on a Kazakh page: Ұ between У and Ф, Қ after К', () => {
  const real = loadCatalogue(process.cwd());
  const population = real.datasets.get('population');
  const field = population?.schema.fields.find(({ name }) => name === 'region');
  if (!population || !field) throw new Error('no regions of population');
  const codes = orderCodes(real, population, field, getLanguage('kk'));
  expect(codes[0]).toBe('KZ');
  const place = (code: string) => codes.indexOf(code);
  // Жетісу before Қарағанды before Маңғыстау before Ұлытау before Шымкент.
  const expected = ['KZ-33', 'KZ-35', 'KZ-47', 'KZ-62', 'KZ-79'].map(place);
  expect(expected).toEqual(expected.toSorted((a, b) => a - b));
});
