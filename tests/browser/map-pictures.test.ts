import { afterAll, beforeAll, test } from 'vitest';
import { sizes } from '../../src/charts/frame.ts';
import { getLanguage } from '../../src/i18n/language.ts';
import { renderChoropleth } from '../../src/map/choropleth.ts';
import { getMapCentres, type MapCentre } from '../../src/map/centres.ts';
import { renderRegionCentres } from '../../src/map/region-centres.ts';
import { renderTileGrid } from '../../src/map/tile-grid.ts';
import { catalogue, figuresOf, makeMapView, topology } from '../unit/map/sample.ts';
import { setStage, type Stage } from './chromium.ts';
import { readStyle, renderSheet } from './gallery.ts';
import { expectPicture } from './picture.ts';

// Every kind of map with its hard cases, as Chromium shows it in both themes. Figures are made up: pictures stay when data grow.

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

const kk = getLanguage('kk');
const cases = {
  '20 regions': figuresOf((index) => 230.5 + index * 13),
  'long numbers': figuresOf((index) => 1_234_567 + index * 98_765),
  'one value': { 'KZ-61': 474.8 },
  'some unknown': { 'KZ-10': 5, 'KZ-35': { value: 55, qualifier: 'over' as const }, 'KZ-75': 9, 'KZ-27': 0 },
  'one extreme value': { ...figuresOf((index) => index), 'KZ-71': 9_000_000 },
  none: {},
};

/** A wide region, a long one, one with many towns, a city. */
const shown: readonly string[] = ['KZ-10', 'KZ-35', 'KZ-61', 'KZ-75'];

const base = ['src/styles/tokens.css', 'src/styles/base.css', 'src/components/map/scale.css'];

const kinds = {
  choropleth: {
    styles: ['src/components/map/choropleth.css'],
    figures: Object.entries(cases).map(([name, figures]) => {
      const view = makeMapView('kk', figures, name);
      const drawn = sizes.map((size) => renderChoropleth(view, catalogue, kk, size));
      return `<figure class="sheet"><figcaption>${name}</figcaption>${drawn.join('')}</figure>`;
    }),
  },
  tiles: {
    styles: ['src/components/map/TileGrid.astro'],
    figures: Object.entries(cases).map(([name, figures]) => {
      const tiles = renderTileGrid(makeMapView('kk', figures, name), catalogue, kk);
      return `<figure><figcaption>${name}</figcaption><div class="tiles">${tiles}</div></figure>`;
    }),
  },
  centres: {
    styles: ['src/components/regions/RegionMap.astro'],
    figures: catalogue.regions
      .filter(({ code }) => shown.includes(code))
      .map(({ code, name }) => {
        const drawn = sizes.map((size) => renderRegionCentres(topology, code, makeCentres(code), size));
        return `<figure class="region-map-sheet"><figcaption>${name.kk}</figcaption>${drawn.join('')}</figure>`;
      }),
  },
};

/** Three working and two planned centres, about the middle of a region. */
function makeCentres(region: MapCentre['region']): MapCentre[] {
  const [known] = getMapCentres(catalogue, kk).centres;
  const towns = [...catalogue.settlements.values()].filter((town) => town.region === region && town.point);
  if (!known) throw new Error('no centre');
  return towns.slice(0, 3).flatMap(({ point, name }, index) =>
    (['operating', 'planned'] as const).slice(0, 1 + (index % 2)).map((status) => ({
      ...known,
      ...{
        status,
        region,
        place: name.kk,
        latitude: point?.latitude ?? null,
        longitude: point?.longitude ?? null,
      },
    })),
  );
}

const themes = ['light', 'dark'] as const;
const names = ['choropleth', 'tiles', 'centres'] as const;
const widths = { phone: 360, screen: 800 } as const;

test.each(
  names.flatMap((kind) =>
    themes.flatMap((theme) => (['phone', 'screen'] as const).map((width) => ({ kind, theme, width }))),
  ),
)('$kind looks as it did ($theme, $width)', async ({ kind, theme, width }) => {
  const { styles, figures } = kinds[kind];
  const rules = [...[...base, ...styles].map(readStyle), '.sheet { container-type: inline-size; }'];
  const page = await stage.browser.newPage({ viewport: { width: widths[width], height: 800 } });
  await page.setContent(renderSheet(figures.join(''), { locale: 'kk', theme, styles: rules }));
  await page.evaluate(() => document.fonts.ready);
  const shot = await page.screenshot({ fullPage: true, type: 'jpeg', quality: 45 });
  await expectPicture(page, `map-${kind}-${width}-${theme}`, shot);
  await page.close();
});
