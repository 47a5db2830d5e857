import { describe, expect, test } from 'vitest';
import { parseCatalogue } from '../../../src/catalogue/load.ts';
import type { Warning } from '../../../src/catalogue/plausible/warning.ts';
import { smallCatalogue, smallFiles, smallText } from './small.ts';

const persons = 'data/datasets/persons-with-disabilities/persons-with-disabilities.csv';

function warningsAfter(find: string, replacement: string): readonly Warning[] {
  const files = smallFiles({ [persons]: smallText(persons).replace(find, replacement) });
  return parseCatalogue(files).catalogue?.warnings ?? [];
}

describe('a warning', () => {
  test('tells parts that do not add up to their whole, with the sum', () => {
    const [warning] = smallCatalogue().warnings.filter(({ type }) => type === 'parts');
    expect(warning).toMatchObject({
      observation: 'persons-with-disabilities/KZ.2023.total',
      against: 711900,
    });
    expect(warning?.others).toHaveLength(2);
  });

  test('is not made where the parts add up, or where one is unknown', () => {
    const added = warningsAfter('607600', '607500');
    expect(added.filter(({ type }) => type === 'parts')).toEqual([]);
    expect(warningsAfter('child,104300', 'child,').filter(({ type }) => type === 'parts')).toEqual([]);
  });

  test('tells a figure that jumps between two periods', () => {
    const jumps = warningsAfter('total,696800', 'total,400000').filter(({ type }) => type === 'jump');
    expect(jumps).toMatchObject([
      { observation: 'persons-with-disabilities/KZ.2023.total', against: 400000 },
    ]);
    expect(smallCatalogue().warnings.filter(({ type }) => type === 'jump')).toEqual([]);
  });

  test('tells a region larger than its country', () => {
    const larger = warningsAfter('total,24000', 'total,2400000').filter(({ type }) => type === 'region');
    expect(larger).toMatchObject([
      { observation: 'persons-with-disabilities/KZ-10.2023-01.total', against: 711800 },
    ]);
  });

  test('tells regions that together are larger than their country at one date', () => {
    const sums = warningsAfter('KZ-75,2023,total,56000', 'KZ-75,2023,total,711801').filter(
      ({ type }) => type === 'sum',
    );
    expect(sums).toMatchObject([{ observation: 'persons-with-disabilities/KZ.2023.total', against: 711801 }]);
  });
});
