import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { locales, type Locale } from '../../src/catalogue/locale.ts';
import { getLanguage } from '../../src/i18n/language.ts';
import { comparisonAddress, listMapChoices, mapAddress } from '../../src/map/choices.ts';
import { setStage, type Stage } from './chromium.ts';
import { findTextFaults } from './texts.ts';
import { startMap } from './start-map.ts';

const catalogue = loadCatalogue(process.cwd());
const choices = listMapChoices(catalogue, getLanguage('kk'));
const widths = [320, 768, 1280] as const;
const full = process.env['FULL'] === '1';
let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

async function openAt(width: number, scripts: boolean): Promise<Page> {
  const context = await stage.open({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts,
  });
  return context.newPage();
}

/** In a sample both languages on a telephone, where room is least; wider, one of them. */
const sampled: Readonly<Record<(typeof widths)[number], readonly Locale[]>> = {
  320: locales,
  768: ['kk'],
  1280: ['ru'],
};
const cases = widths.flatMap((width) =>
  (full ? locales : sampled[width]).map((locale) => ({ locale, width })),
);

/** The country, a region, a city, a part of the country at its largest, and a city among its centres. */
const places = ['', '?region=KZ-61', '?region=KZ-71', '?at=50.3,57.2,6.4', '?region=KZ-75&centres=on'];

describe.each(cases)('no words are cut or lie over others in $locale at $width px', ({ locale, width }) => {
  // In a sample all dates and places where room is least, elsewhere some.
  const isNarrow = width === 320;

  test('on every map as it is drawn, at every date', async () => {
    const page = await openAt(width, false);
    for (const choice of choices) {
      const periods = full || (isNarrow && locale === 'kk') ? choice.periods : choice.periods.slice(0, 1);
      for (const period of [undefined, ...periods]) {
        const path = mapAddress(locale, choice, period);
        await page.goto(stage.origin + path);
        expect(await findTextFaults(page), path).toEqual([]);
      }
    }
  });

  test('on every map in motion: the country, one region, its centres', async () => {
    const page = await openAt(width, true);
    for (const choice of full ? choices : choices.filter(({ view }) => view.kind === 'map')) {
      for (const search of full || isNarrow ? places : places.slice(-2)) {
        const path = mapAddress(locale, choice) + search;
        await page.goto(stage.origin + path);
        await startMap(page);
        if (search.includes('centres')) await page.locator('.stage-centre').first().waitFor();
        // A pop-up lies over the map on purpose; it must be whole itself.
        const popUp = page.locator('.pop-up');
        if (search.includes('region') && !search.includes('centres')) {
          await popUp.waitFor();
          expect(await findTextFaults(page, '.pop-up'), path).toEqual([]);
          await popUp.locator('[data-close]').click();
        }
        expect(await findTextFaults(page), path).toEqual([]);
      }
    }
  });

  test('where two maps, or regions, are compared', async () => {
    const page = await openAt(width, true);
    for (const choice of choices.slice(0, 3)) {
      const path = comparisonAddress(locale, choices, choice);
      await page.goto(stage.origin + path);
      await page.locator('map-pair select').first().waitFor();
      expect(await findTextFaults(page), path).toEqual([]);
    }
    await page.goto(`${stage.origin}/${locale}/compare/regions/?a=turkistan&b=north-kazakhstan`);
    await page.locator('region-pair[data-chosen]').waitFor();
    expect(await findTextFaults(page)).toEqual([]);
  });

  test('on the profile of each region, and on their list', async () => {
    const page = await openAt(width, false);
    for (const { slug } of catalogue.regions) {
      await page.goto(`${stage.origin}/${locale}/regions/${slug}/`);
      // Charts are measured where charts are tested.
      expect(await findTextFaults(page, 'main', '.drawing'), slug).toEqual([]);
    }
    await page.goto(`${stage.origin}/${locale}/regions/`);
    expect(await findTextFaults(page)).toEqual([]);
  });
});
