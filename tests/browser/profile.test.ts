import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { locales } from '../../src/catalogue/locale.ts';
import { setStage, type Stage } from './chromium.ts';

const { regions } = loadCatalogue(process.cwd());
let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

/** Counts the sheets of A4 that a page prints on. */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString('latin1');
  expect(text).toMatch(/MediaBox\s*\[0 0 59[45]\.?\d* 84[12]/);
  return [...text.matchAll(/\/Type\s*\/Page\b/g)].length;
}

describe.each(locales)('the profile of a region in %s', (locale) => {
  test('prints on two pages of A4, for each of the 20 regions', async () => {
    const page = await (await stage.open()).newPage();
    const sheets: Record<string, number> = {};
    for (const { slug } of regions) {
      await page.goto(`${stage.origin}/${locale}/regions/${slug}/`);
      sheets[slug] = await countSheets(page);
    }
    expect(Object.values(sheets)).toHaveLength(20);
    expect(Object.entries(sheets).filter(([, count]) => count > 2)).toEqual([]);
  });

  test('says on paper how the region stands, what changed, where its centres are, and where the page is', async () => {
    const page = await (await stage.open()).newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${stage.origin}/${locale}/regions/turkistan/`);
    for (const id of ['headline', 'series', 'structure', 'centres', 'articles'])
      expect(await page.locator(`section[aria-labelledby=${id}]`).isVisible(), id).toBe(true);
    expect(await page.locator('.region-centres:visible').count()).toBe(1);
    expect(await page.locator('.printed').textContent()).toContain(`/${locale}/regions/turkistan/`);
    for (const gone of ['.no-print', 'nav', 'footer'])
      expect(await page.locator(`main ~ ${gone}:visible, main ${gone}:visible`).count(), gone).toBe(0);
  });

  test('leads to the comparison and to the map with this region chosen', async () => {
    const page = await (await stage.open()).newPage();
    await page.goto(`${stage.origin}/${locale}/regions/turkistan/`);
    await page.locator('.profile-actions a').first().click();
    await page.locator('region-pair[data-chosen]').waitFor();
    expect(await page.locator('[data-choose=a]').inputValue()).toBe('turkistan');
    await page.goBack();
    await page.locator('.region-map a.button').click();
    await page.locator('.stage-centre').first().waitFor();
    expect(await page.locator('[data-go]').inputValue()).toBe('KZ-61');
  });
});
