import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/catalogue/locale.ts';
import { sizes } from '../../../src/charts/frame.ts';
import { getLanguage } from '../../../src/i18n/language.ts';
import { getMapCentres } from '../../../src/map/centres.ts';
import { renderRegionCentres } from '../../../src/map/region-centres.ts';
import { findTextFaults, readTexts } from '../charts/drawing.ts';
import { catalogue, topology } from './sample.ts';

const cases = locales.flatMap((locale) => sizes.map((size) => ({ locale, size })));

describe.each(cases)('the map of a region: $locale $size', ({ locale, size }) => {
  const all = getMapCentres(catalogue, getLanguage(locale)).centres;

  test.each(catalogue.regions.map(({ code }) => code))(
    '%s counts every centre that has a point, once',
    (code) => {
      const own = all.filter(({ region }) => region === code);
      const placed = own.filter(({ latitude }) => latitude !== null);
      const svg = renderRegionCentres(topology, code, own, size);
      const numbers = [...svg.matchAll(/<text[^>]*>(\d+)<\/text>/g)].map(([, number]) => Number(number));
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(placed.length);
      const planned = placed.filter(({ status }) => status === 'planned').length;
      expect((svg.match(/<rect/g) ?? []).length).toBeLessThanOrEqual(planned);
      expect(svg).not.toMatch(/NaN|undefined|style=/);
    },
  );

  test('no words are cut off or lie over each other', () => {
    for (const { code } of catalogue.regions) {
      const own = all.filter(({ region }) => region === code);
      expect(findTextFaults(renderRegionCentres(topology, code, own, size)), code).toEqual([]);
    }
  });
});

test('a long Kazakh name that has no room is left to the list', () => {
  const [centre] = getMapCentres(catalogue, getLanguage('kk')).centres.filter(
    ({ latitude }) => latitude !== null,
  );
  if (!centre) throw new Error('no centre has a point');
  const long = 'Арнаулы әлеуметтік қызметтер көрсету орталықтарының ауылы мен қалашығы';
  const svg = renderRegionCentres(topology, centre.region, [{ ...centre, place: long }], 'narrow');
  expect(readTexts(svg).map(({ text }) => text)).toEqual(['1']);
});

test('a region without any point is drawn alone', () => {
  const svg = renderRegionCentres(topology, 'KZ-61', [], 'wide');
  expect(svg).toContain('locator-region');
  expect(svg).not.toMatch(/<text|<circle/);
});

test('hostile names are only text', () => {
  const [centre] = getMapCentres(catalogue, getLanguage('kk')).centres.filter(
    ({ latitude }) => latitude !== null,
  );
  if (!centre) throw new Error('no centre has a point');
  const svg = renderRegionCentres(topology, centre.region, [{ ...centre, place: '<b>"&' }], 'wide');
  expect(svg).toContain('&lt;b&gt;');
  expect(svg).not.toContain('<b>');
});
