import { expect, test } from 'vitest';
import { findComparedFigures } from '../../../../src/components/regions/compare.ts';
import { catalogue } from '../../map/sample.ts';

const figures = findComparedFigures(catalogue);
const find = (indicator: string, rule?: string) =>
  figures.find((figure) => figure.indicator === indicator && figure.rule === rule);

test('each figure compared is known of two regions or more, and of every area the newest', () => {
  expect(figures.length).toBeGreaterThan(3);
  for (const { dataset, indicator, rule, byArea } of figures) {
    expect([...byArea.keys()].filter((code) => code !== 'KZ').length).toBeGreaterThanOrEqual(2);
    for (const [area, { value, period }] of byArea) {
      expect(value).not.toBeNull();
      const later = dataset.observations.filter(
        (one) =>
          rule === undefined &&
          one.area === area &&
          one.indicator === indicator &&
          one.value !== null &&
          Object.values(one.dimensions).every((code) => code === 'total') &&
          one.period > period,
      );
      // Periods of unlike length (2025 and 2025-03) are ordered by day, not by letter.
      expect(later.filter((one) => one.period.slice(0, 4) > period.slice(0, 4))).toEqual([]);
    }
  }
});

test('the country can be set beside regions in rates, not in totals', () => {
  expect(find('persons-with-disabilities')?.isRelative).toBe(false);
  const rate = find('persons-with-disabilities', 'rate');
  expect(rate?.isRelative).toBe(true);
  expect(rate?.byArea.get('KZ')?.unit).toBe('per-10000');
  expect(rate?.byArea.get('KZ-61')?.kind).toBe('derived');
});

test('a rate follows the figure that it comes from', () => {
  const order = figures.map(({ indicator, rule }) => `${indicator} ${rule ?? ''}`.trim());
  const at = order.indexOf('persons-with-disabilities');
  expect(order.slice(at, at + 2)).toEqual(['persons-with-disabilities', 'persons-with-disabilities rate']);
});
