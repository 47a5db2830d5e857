import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist } from '../site/dist.ts';
import { setStage, type Stage } from './chromium.ts';
import { startMap } from './start-map.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

describe('a reader', () => {
  test('opens the site, chooses a language, and switches it on a page without losing the page', async () => {
    const page = await (await stage.open()).newPage();
    await page.goto(stage.origin);
    await page.getByRole('link', { name: 'Қазақша' }).first().click();
    await page.waitForURL('**/kk/');
    expect(await page.locator('html').getAttribute('lang')).toBe('kk');
    await page.goto(`${stage.origin}/kk/regions/karaganda/`);
    await page.locator('header a[hreflang=ru]').first().click();
    await page.waitForURL('**/ru/regions/karaganda/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Карагандинская область');
  });

  test('finds a centre by region', async () => {
    const page = await (await stage.open({ viewport: { width: 360, height: 740 } })).newPage();
    await page.goto(`${stage.origin}/ru/centres/`);
    await page.locator('main a[href$="/ru/centres/region/pavlodar/"]').first().click();
    await page.waitForURL('**/centres/region/pavlodar/');
    await page
      .getByRole('link', { name: /ранней поддержки/ })
      .first()
      .click();
    await page.waitForURL(/\/ru\/centres\/(?!region)[a-z0-9-]+\/$/);
    expect(await page.locator('main').textContent()).toContain('Экибастуз');
  });

  test('opens the map, which scripts make zoomable', async () => {
    const page = await (await stage.open()).newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${stage.origin}/kk/map/`);
    await startMap(page);
    expect(await page.locator('.leaflet-container path').count()).toBeGreaterThanOrEqual(20);
    expect(await page.locator('.leaflet-tile').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('reads the map without scripts', async () => {
    const page = await (await stage.open({ javaScriptEnabled: false })).newPage();
    await page.goto(`${stage.origin}/ru/map/`);
    expect(await page.locator('main svg a').count()).toBeGreaterThanOrEqual(20);
    expect(await page.locator('main table').count()).toBeGreaterThanOrEqual(1);
  });

  test('downloads a CSV whose bytes are those of the published file', async () => {
    const page = await (await stage.open({ acceptDownloads: true })).newPage();
    await page.goto(`${stage.origin}/kk/datasets/persons-with-disabilities/`);
    const link = page.locator('a[href$="/persons-with-disabilities.csv"]').first();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const published = readFileSync(
      join(dist, 'data', 'persons-with-disabilities', 'persons-with-disabilities.csv'),
    );
    expect(readFileSync(await download.path()).equals(published)).toBe(true);
  });

  test('sees the 404 page in both languages where there is nothing', async () => {
    const page = await (await stage.open()).newPage();
    const response = await page.goto(`${stage.origin}/kk/nothing-here/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('[lang=ru]').count()).toBeGreaterThan(0);
    expect(await page.locator('[lang=kk]').count()).toBeGreaterThan(0);
  });
});

test('no page scrolls sideways at 320 px, in either language', async () => {
  const page = await (await stage.open({ viewport: { width: 320, height: 640 } })).newPage();
  for (const locale of ['kk', 'ru']) {
    for (const path of [
      '',
      'map/',
      'regions/',
      'regions/turkistan/',
      'datasets/',
      'datasets/persons-with-disabilities/',
      'centres/',
      'centres/region/almaty/',
      'articles/',
      'articles/small-capacity-homes/',
      'sources/',
      'about/',
      'methodology/',
    ]) {
      await page.goto(`${stage.origin}/${locale}/${path}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${locale}/${path}`).toBeLessThanOrEqual(320);
    }
  }
});

test('no request went to another host', () => {
  expect(stage.strangers).toEqual([]);
});
