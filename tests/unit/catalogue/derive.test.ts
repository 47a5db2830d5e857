import { describe, expect, test } from 'vitest';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import type { ObservationId } from '../../../src/catalogue/observation.ts';
import { smallCatalogue, smallFiles, smallText } from './small.ts';

const catalogue = smallCatalogue();

function find(id: string) {
  return catalogue.observations.get(id as ObservationId);
}

describe('a derived figure', () => {
  test('is a rate per 10 000 residents of the same area', () => {
    const rate = find('persons-with-disabilities/KZ-10.2023-01.total~rate');
    expect(rate?.value).toBeCloseTo((24000 / 609300) * 10_000, 9);
    expect(rate).toMatchObject({ kind: 'derived', unit: 'per-10000', qualifier: 'over' });
  });

  test('names the figures that it came from, the numerator first', () => {
    expect(find('persons-with-disabilities/KZ-10.2023-01.total~rate')).toMatchObject({
      inputs: ['persons-with-disabilities/KZ-10.2023-01.total', 'population/KZ-10.2023-01-01'],
    });
  });

  test('is not made against a population more than 400 days away', () => {
    expect(find('persons-with-disabilities/KZ-75.2023.total')).toBeDefined();
    expect(find('persons-with-disabilities/KZ-75.2023.total~rate')).toBeUndefined();
  });

  test('is not made from an unknown figure', () => {
    expect(find('persons-with-disabilities/KZ-75.2023.child~share')).toBeUndefined();
  });

  test('is a share of the total of the same row', () => {
    expect(find('persons-with-disabilities/KZ.2023.child~share')?.value).toBeCloseTo(14.653, 3);
    expect(find('persons-with-disabilities/KZ.2023.total~share')).toBeUndefined();
  });

  test('is coverage of the same age group', () => {
    expect(find('services/KZ.2023-07-01.child~coverage')).toMatchObject({
      inputs: ['services/KZ.2023-07-01.child', 'persons-with-disabilities/KZ.2023.child'],
    });
  });

  test('is the change since the previous period of the series', () => {
    expect(find('persons-with-disabilities/KZ.2023.total~change')?.value).toBeCloseTo(2.1527, 4);
    expect(find('persons-with-disabilities/KZ.2022.total~change')).toBeUndefined();
  });

  test('is a place among the regions, never of the country', () => {
    expect(find('persons-with-disabilities/KZ-75.2023.total~rank')?.value).toBe(1);
    expect(find('persons-with-disabilities/KZ.2023.total~rank')).toBeUndefined();
  });

  test('shares its place with an equal one', () => {
    const path = 'data/datasets/persons-with-disabilities/persons-with-disabilities.csv';
    const files = smallFiles({ [path]: smallText(path).replace('total,30000', 'total,56000') });
    const places = [...(parseCatalogue(files).catalogue?.observations.values() ?? [])]
      .filter(
        (one) => one.dataset === 'persons-with-disabilities' && one.kind === 'derived' && one.rule === 'rank',
      )
      .map((one) => one.value);
    expect(places.sort()).toEqual([1, 1, 3]);
  });

  test('is said no more exactly than the figures that it rests on', () => {
    expect(find('services/KZ.2023-07-01.child~coverage')?.qualifier).toBe('over');
    expect(find('persons-with-disabilities/KZ.2023.total~rate')?.qualifier).toBe('rounded');
    expect(find('persons-with-disabilities/KZ-10.2023-01.total~rank')?.qualifier).toBe('exact');
  });
});
