import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

type State = { readonly name: string; readonly path: string; readonly open: (page: Page) => Promise<void> };

/** What a reader meets on the pages with maps besides what the crawl of all kinds opens by itself. */
const states: readonly State[] = [
  {
    name: 'the map before a reader turns to it',
    path: 'map/',
    open: (page) => page.waitForLoadState('load'),
  },
  {
    name: 'a region in its pop-up',
    path: 'map/?region=KZ-61',
    open: async (page) => page.getByRole('dialog').waitFor(),
  },
  {
    name: 'a place in its pop-up, centres in the list',
    path: 'map/?region=KZ-62&centres=on',
    open: async (page) => {
      const dialog = page.getByRole('dialog');
      for (let step = 0; step < 6 && (await dialog.count()) === 0; step += 1) {
        await page.locator('.stage-centre').first().press('Enter');
        await page.waitForTimeout(100);
      }
      await dialog.waitFor();
    },
  },
  {
    name: 'centres of the whole country',
    path: 'map/?centres=on',
    open: async (page) => page.locator('[data-centre-list] button').first().waitFor(),
  },
  {
    name: 'streets that did not load, indicators to choose from',
    path: 'map/population/map/',
    open: async (page) => {
      await page.route('https://tile.openstreetmap.org/**', (route) => route.abort());
      await page.locator('[data-load-streets]').click();
      await page.locator('[data-streets-failure]').waitFor();
      await page.locator('.choice-list summary').first().click();
    },
  },
  {
    name: 'two regions',
    path: 'compare/regions/?a=turkistan',
    open: async (page) => page.locator('region-pair[data-chosen]').waitFor(),
  },
];

const looks = [
  { locale: 'kk', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { locale: 'ru', colorScheme: 'dark', viewport: { width: 360, height: 740 } },
] as const;

describe.each(looks)('no rule of axe is broken in $locale, $colorScheme, $viewport.width px', (look) => {
  const { locale, ...options } = look;
  test.each(states)('$name', async ({ path, open }) => {
    const page = await (await stage.open({ ...options, reducedMotion: 'reduce' })).newPage();
    // axe is a script from outside: the policy of the page would not let it in.
    await page.goto(`${stage.origin}/${locale}/${path}`);
    await open(page);
    expect(await findViolations(page)).toEqual([]);
  });
});
