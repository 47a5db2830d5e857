import { afterAll, beforeAll, expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

/** The charts of a dataset have tests of their own. */
const parts = ['table', 'quality', 'downloads', 'sources', 'code', 'history', 'cite']
  .map((id) => `section[aria-labelledby=${id}]`)
  .join(', ');

test.each([
  ['/ru/datasets/service-providers/', parts],
  ['/kk/datasets/', 'main'],
  ['/kk/api/', 'main'],
  ['/kk/sources/vecher-almaty-2025/', 'main'],
] as const)(
  '%s, %s, with everything opened, has no fault that axe finds',
  async (path, within) => {
    for (const width of [360, 1280]) {
      const context = await stage.open({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.goto(stage.origin + path);
      await page.evaluate((selector) => {
        for (const details of document.querySelectorAll(`${selector} details`))
          details.setAttribute('open', '');
      }, within);
      expect(await findViolations(page, within)).toEqual([]);
      // Nothing is wider than the window.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await context.close();
    }
  },
  180_000,
);
