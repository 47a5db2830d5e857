import { expect, test } from 'vitest';
import { locales } from '../../../src/catalogue/locale.ts';
import { sizes } from '../../../src/charts/frame.ts';
import { getLanguage } from '../../../src/i18n/language.ts';
import { renderChoropleth } from '../../../src/map/choropleth.ts';
import { findTextFaults, readTexts } from '../charts/drawing.ts';
import { catalogue, figuresOf, makeMapView } from './sample.ts';

const cases = locales.flatMap((locale) => sizes.map((size) => ({ locale, size })));
const draw = (
  { locale, size }: (typeof cases)[number],
  figures: Parameters<typeof makeMapView>[1],
  title?: string,
): string => renderChoropleth(makeMapView(locale, figures, title), catalogue, getLanguage(locale), size);
const rates = figuresOf((index) => 230.5 + index * 13);

test.each(cases)('20 regions are links to their profiles, in the order of names: $locale $size', (one) => {
  const links = [
    ...draw(one, rates).matchAll(/<a href="([^"]*)" aria-label="([^"]*)" data-region="([^"]*)"/g),
  ];
  expect(links).toHaveLength(20);
  const names = links.map(([, , name = '']) => name.split(':')[0] ?? '');
  expect(names).toEqual([...names].sort(new Intl.Collator(`${one.locale}-KZ`).compare));
  for (const [, href, , code] of links) {
    const region = catalogue.regions.find((other) => other.code === code);
    expect(href).toBe(`/${one.locale}/regions/${region?.slug}/`);
  }
});

test('the name of a link says region, value and date', () => {
  const svg = draw({ locale: 'kk', size: 'wide' }, { 'KZ-10': { value: 24, period: '2023-07-01' } });
  expect(svg).toContain('aria-label="Абай облысы: 24 адам, 2023 ж. 1 шілде"');
  expect(svg).toContain('aria-label="Ақмола облысы: дерек жоқ"');
});

test.each(cases)('no words are cut off, lie over each other or are small: $locale $size', (one) => {
  for (const figures of [rates, figuresOf((index) => 1_234_567 + index * 98_765), { 'KZ-71': 5 }, {}]) {
    const svg = draw(one, figures);
    expect(findTextFaults(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|style=/);
  }
});

test.each(cases)(
  'three cities have call-outs that a thumb hits at the smallest size: $locale $size',
  (one) => {
    const svg = draw(one, rates);
    const boxes = [
      ...svg.matchAll(
        /<g class="choropleth-call-out [^"]*">.*?<rect x="[^"]*" y="[^"]*" width="([^"]*)" height="([^"]*)"/g,
      ),
    ];
    expect(boxes).toHaveLength(3);
    const scale = one.size === 'narrow' ? 288 / 320 : 640 / 720;
    for (const [, width, height] of boxes) {
      expect(Number(width) * scale).toBeGreaterThanOrEqual(44);
      expect(Number(height) * scale).toBeGreaterThanOrEqual(44);
    }
    for (const name of ['Астана', 'Алматы', 'Шымкент']) {
      expect(readTexts(svg).map(({ text }) => text)).toContain(name);
    }
  },
);

test('a region without data is hatched and has the class for it; one with data is not', () => {
  const svg = draw({ locale: 'ru', size: 'wide' }, { 'KZ-11': 3 });
  expect(
    svg.match(
      /<g class="no-data"><path id="[^"]*" d="[^"]*"\/><use href="[^"]*" fill="url\(#[^"]*-hatch\)"\/>/g,
    ),
  ).toHaveLength(19);
  expect(svg).toMatch(/<g class="scale-3"><path id="[^"]*KZ-11"/);
  expect(draw({ locale: 'ru', size: 'wide' }, rates)).not.toContain('url(#');
});

test('every class of the legend is on the map', () => {
  const svg = draw({ locale: 'kk', size: 'wide' }, rates);
  for (const scale of [1, 2, 3, 4, 5]) expect(svg).toContain(`<g class="scale-${scale}"><path id=`);
});

test('ids are unique, and everything that is pointed to exists', () => {
  const svg = draw({ locale: 'kk', size: 'wide' }, {}) + draw({ locale: 'kk', size: 'narrow' }, {});
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of svg.matchAll(/(?:href="#|url\(#)([^")]*)/g)) expect(ids).toContain(id);
});

test('hostile text is only text', () => {
  const svg = draw({ locale: 'ru', size: 'wide' }, rates, '"><script>alert(1)</script>&');
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;');
});

test('hostile names of regions are only text', () => {
  const regions = catalogue.regions.map((region) => ({ ...region, name: { kk: '<b>"&', ru: '<i>' } }));
  const view = makeMapView('kk', rates);
  const svg = renderChoropleth(view, { ...catalogue, regions }, getLanguage('kk'), 'wide');
  expect(svg).not.toMatch(/<b>|<i>/);
});

test('a figure much older than the newest is marked, and how the source puts it is kept', () => {
  const svg = draw(
    { locale: 'ru', size: 'wide' },
    {
      'KZ-15': { value: 31, period: '2014' },
      'KZ-35': { value: 55, period: '2025', qualifier: 'over' },
      'KZ-10': { value: 24, period: '2025', qualifier: 'about' },
    },
  );
  const words = readTexts(svg).map(({ text }) => text);
  expect(words).toEqual(expect.arrayContaining(['31*', '>55', '≈24']));
  expect(svg).toContain('более 55 человек');
});
