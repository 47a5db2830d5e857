import { expect, test } from 'vitest';
import { locales } from '../../../../src/catalogue/locale.ts';
import { findStructure } from '../../../../src/components/regions/structure.ts';
import { getLanguage } from '../../../../src/i18n/language.ts';
import { catalogue } from '../../map/sample.ts';

const kk = getLanguage('kk');
const area = (code: string) => {
  const found = [...catalogue.areas.values()].find((one) => one.code === code);
  if (!found) throw new Error(`no area ${code}`);
  return found;
};

test.each(locales)('parts of one whole come from one source and one time, in per cent (%s)', (locale) => {
  for (const region of catalogue.regions) {
    for (const model of findStructure(catalogue, region, getLanguage(locale))) {
      if (model.view.rule !== 'share') continue;
      const known = model.points.filter(({ value }) => value !== null);
      expect(known.length, model.id).toBeGreaterThan(0);
      expect(model.unit.id).toBe('percent');
      expect(new Set(known.map(({ observation }) => observation?.period)).size, model.id).toBe(1);
      expect(new Set(known.map(({ observation }) => observation?.area)), model.id).toEqual(
        new Set([region.code]),
      );
      const sum = known.reduce((total, { value }) => total + (value ?? 0), 0);
      expect(sum, model.id).toBeLessThan(100.5);
    }
  }
});

test('the newest time is shown, by each dimension', () => {
  const models = findStructure(catalogue, area('KZ-79'), kk);
  const own = models.filter(({ view }) => view.dataset === 'persons-with-disabilities');
  expect(own.map(({ view }) => [view.across, view.period])).toEqual([
    ['group', '2024-11'],
    ['age', '2024-11'],
  ]);
});

test('a view of parts that speaks of the region alone is taken as it is; one of the country is not', () => {
  const ids = findStructure(catalogue, area('KZ-75'), kk).map(({ id }) => id);
  expect(ids).toContain('accessible-objects-almaty/parts');
  expect(ids).not.toContain('population/urban-rural');
  expect(findStructure(catalogue, area('KZ-11'), kk)).toEqual([]);
});
