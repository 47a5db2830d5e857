import { expect, test } from 'vitest';
import { loadCatalogue } from '../../../src/catalogue/load.ts';
import { findCapital, pointOf } from '../../../src/directory/label.ts';
import { locatorSize, renderLocator } from '../../../src/map/locator.ts';

const catalogue = loadCatalogue(process.cwd());
const { topology } = catalogue.geography;
const semey = { point: { latitude: 50.4111, longitude: 80.2275 }, name: 'Семей' };
const base = { region: 'KZ-10', place: semey, exact: false, capital: undefined } as const;

test('the ring says that only the town is known; an address has none', () => {
  expect(renderLocator(topology, base)).toContain('locator-about');
  expect(renderLocator(topology, { ...base, exact: true })).not.toContain('locator-about');
});

test('without a point the region stands alone, and nothing is made up', () => {
  const drawing = renderLocator(topology, { ...base, place: undefined });
  expect(drawing).toContain('locator-region');
  expect(drawing).not.toContain('<circle');
  expect(drawing).not.toContain('<text');
});

test('the main town is shown unless the place is there itself', () => {
  const ayagoz = { point: { latitude: 47.96, longitude: 80.43 }, name: 'Аягоз' };
  expect(renderLocator(topology, { ...base, place: ayagoz, capital: semey })).toContain('>Семей<');
  expect(renderLocator(topology, { ...base, capital: semey }).match(/>Семей</g)).toHaveLength(1);
});

test('a name is escaped', () => {
  expect(renderLocator(topology, { ...base, place: { ...semey, name: '<b>&' } })).toContain('&lt;b&gt;&amp;');
});

test('every point of the directory lies on the sheet of its region, and every sheet is light', () => {
  for (const row of catalogue.centres.values()) {
    const region = catalogue.regions.find(({ code }) => code === row.region);
    const point = pointOf(catalogue, row);
    const town = region && findCapital(catalogue, region);
    const drawing = renderLocator(topology, {
      region: row.region,
      place: point && { point, name: 'А' },
      exact: false,
      capital: town?.point && { point: town.point, name: 'Б' },
    });
    expect(Buffer.byteLength(drawing), row.id).toBeLessThan(16_000);
    for (const [, x, y] of drawing.matchAll(/cx="([-\d.]+)" cy="([-\d.]+)"/g)) {
      expect(Number(x), row.id).toBeGreaterThan(0);
      expect(Number(x), row.id).toBeLessThan(locatorSize.width);
      expect(Number(y), row.id).toBeGreaterThan(0);
      expect(Number(y), row.id).toBeLessThan(locatorSize.height);
    }
  }
});

test('a region that the boundaries lack is an error', () => {
  expect(() => renderLocator(topology, { ...base, region: 'KZ-99' })).toThrow('KZ-99');
});
