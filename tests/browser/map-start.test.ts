import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

const wide = { viewport: { width: 1280, height: 900 } } as const;

/** Opens a map page at the drawing. */
async function openDrawing(path: string, options: BrowserContextOptions = wide): Promise<Page> {
  const page = await (await stage.open({ reducedMotion: 'reduce', ...options })).newPage();
  await page.goto(stage.origin + path);
  return page;
}

const becomeReady = (page: Page): Promise<void> => page.locator('region-map[data-state=ready]').waitFor();
const searchOf = (page: Page): string => new URL(page.url()).search;

/** Keeps the boundaries from coming until what it gives is called. */
async function holdBoundaries(page: Page): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  await page.route('**/regions.topojson', (route) => held.promise.then(() => route.continue()));
  return held.resolve;
}

/** Presses the middle of a region in the drawing. */
async function pressDrawn(page: Page, code: string, modifiers: ('Control' | 'Shift')[] = []): Promise<void> {
  await page.locator(`.choropleth:visible a[data-region=${code}] > use`).last().click({ modifiers });
}

describe('before the reader turns to the map', () => {
  test('nothing of the map in motion is loaded, and the drawing stands', async () => {
    const page = await (await stage.open(wide)).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${stage.origin}/kk/map/`, { waitUntil: 'networkidle' });
    const ofMap = (): string[] => asked.filter((url) => /topojson|mount-stage/.test(url));
    expect(ofMap()).toEqual([]);
    expect(await page.locator('.choropleth:visible a').count()).toBe(20);
    expect(await page.locator('[data-canvas]').isVisible()).toBe(false);
    // The same test must see them once they are asked for.
    await page.locator('[data-zoom="0"]').click();
    await becomeReady(page);
    expect(ofMap().length).toBeGreaterThanOrEqual(2);
    expect(await page.locator('.choropleth:visible').count()).toBe(0);
  });

  test('a mouse on the drawing has the map loaded, not begun', async () => {
    const page = await openDrawing('/ru/map/');
    const boundaries = page.waitForResponse('**/regions.topojson');
    await page.locator('[data-map-sheet]').hover();
    await boundaries;
    expect(await page.locator('.choropleth:visible').count()).toBe(1);
    expect(await page.locator('region-map').getAttribute('data-state')).toBeNull();
  });
});

describe('what is pressed before the map is there is done on it', () => {
  test('nearer', async () => {
    const page = await openDrawing('/kk/map/');
    await page.locator('[data-zoom="1"]').click();
    await becomeReady(page);
    await expect.poll(() => searchOf(page)).toMatch(/^\?at=/);
    // Once, not twice.
    const zoom = Number(searchOf(page).split(',').at(-1));
    await page.locator('[data-zoom="-1"]').click();
    await expect.poll(() => searchOf(page)).toBe('');
    await page.locator('[data-zoom="1"]').click();
    await expect.poll(() => Number(searchOf(page).split(',').at(-1))).toBe(zoom);
  });

  test('a region of the list', async () => {
    const page = await openDrawing('/ru/map/');
    await page.locator('[data-go]').selectOption('KZ-55');
    await page.getByRole('dialog').waitFor();
    expect(searchOf(page)).toBe('?region=KZ-55');
    expect(await page.locator('[data-go]').inputValue()).toBe('KZ-55');
  });

  test('centres, streets', async () => {
    const page = await openDrawing('/kk/map/');
    await page.locator('[data-show-centres]').click();
    await page.locator('.stage-centre').first().waitFor();
    expect(await page.locator('[data-show-centres]').getAttribute('aria-pressed')).toBe('true');
    const other = await openDrawing('/kk/map/');
    await other.route('https://tile.openstreetmap.org/**', (route) => route.abort());
    await other.locator('[data-load-streets]').click();
    await other.locator('[data-streets-failure]').waitFor();
  });

  test('a region of the drawing, by the mouse: the keyboard stays where it is', async () => {
    const page = await openDrawing('/kk/map/');
    await pressDrawn(page, 'KZ-61');
    const popUp = page.getByRole('dialog');
    await popUp.waitFor();
    expect(await popUp.locator('[data-name]').textContent()).toBe('Түркістан облысы');
    expect(new URL(page.url()).pathname).toBe('/kk/map/');
    expect(await popUp.evaluate((one) => one.contains(document.activeElement))).toBe(false);
  });

  test('a call-out of the drawing, by a finger', async () => {
    const page = await openDrawing('/ru/map/', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator('.choropleth-narrow a[data-region=KZ-75] > rect').last().tap();
    await page.getByRole('dialog').waitFor();
    expect(searchOf(page)).toContain('region=KZ-75');
  });

  test('of several presses the last one', async () => {
    const page = await openDrawing('/ru/map/');
    const release = await holdBoundaries(page);
    await page.locator('[data-show-centres]').click();
    expect(await page.locator('[data-loading]').textContent()).toBe('Карта загружается…');
    await pressDrawn(page, 'KZ-35');
    release();
    await page.getByRole('dialog').waitFor();
    expect(searchOf(page)).toBe('?region=KZ-35');
    expect(await page.locator('[data-loading]').textContent()).toBe('');
  });
});

describe('by keyboard alone', () => {
  test('the first region that has the keyboard begins the map and keeps it; Enter opens it, Escape returns', async () => {
    const page = await openDrawing('/kk/map/');
    await page.locator('[data-show-centres]').focus();
    await page.keyboard.press('Tab');
    await becomeReady(page);
    const nameOf = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.split(':')[0]);
    const name = await nameOf();
    expect(name).toMatch(/облысы|қаласы/);
    expect(await page.locator('[role=option]:focus').count()).toBe(1);
    await page.keyboard.press('Enter');
    const popUp = page.getByRole('dialog');
    await popUp.waitFor();
    expect(await popUp.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await popUp.waitFor({ state: 'detached' });
    expect(await nameOf()).toBe(name);
  });

  test('Enter in the drawing before the map is there opens the region, with the keyboard in it', async () => {
    const page = await openDrawing('/ru/map/');
    const release = await holdBoundaries(page);
    await page.locator('.choropleth:visible a[data-region=KZ-31]').focus();
    await page.keyboard.press('Enter');
    release();
    const popUp = page.getByRole('dialog');
    await popUp.waitFor();
    expect(await popUp.evaluate((one) => one.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect
      .poll(() => page.locator('[role=option]:focus').getAttribute('aria-label'))
      .toContain('Жамбылская область');
  });

  test('a tool keeps the keyboard, and so does a row of the list', async () => {
    const page = await openDrawing('/kk/map/');
    await page.locator('[data-zoom="1"]').focus();
    await page.keyboard.press('Enter');
    await becomeReady(page);
    expect(await page.locator('[data-zoom="1"]:focus').count()).toBe(1);
    const other = await openDrawing('/kk/map/');
    const release = await holdBoundaries(other);
    await other.locator('[data-zoom="0"]').click();
    await other.locator('.map-list-still [data-region=KZ-31] a').focus();
    release();
    await becomeReady(other);
    expect(await other.locator('[data-region-list] button:focus').textContent()).toContain('Жамбыл облысы');
  });
});

describe('when the boundaries do not load', () => {
  async function openWithout(): Promise<Page> {
    const page = await (await stage.open(wide)).newPage();
    await page.route('**/regions.topojson', (route) => route.abort());
    await page.goto(`${stage.origin}/ru/map/`);
    return page;
  }

  test('a tool says so, the drawing stays with all its links; the next press tries anew', async () => {
    const page = await openWithout();
    await page.locator('[data-zoom="1"]').click();
    const failure = page.locator('[data-map-failure]');
    await failure.waitFor();
    expect(await failure.textContent()).toContain('Карта не загрузилась.');
    expect(await page.locator('.choropleth:visible a').count()).toBe(20);
    expect(await page.locator('.map-list-still').isVisible()).toBe(true);
    expect(await page.locator('[data-canvas]').isVisible()).toBe(false);
    await page.unroute('**/regions.topojson');
    await page.locator('[data-zoom="1"]').click();
    await becomeReady(page);
    expect(await failure.isVisible()).toBe(false);
    await expect.poll(() => searchOf(page)).toMatch(/^\?at=/);
  });

  test('a region of the drawing is the link that it was', async () => {
    const page = await openWithout();
    await pressDrawn(page, 'KZ-61');
    await page.waitForURL('**/ru/regions/turkistan/');
  });
});

test('with Ctrl a region of the drawing opens its page in a window of its own', async () => {
  const page = await openDrawing('/kk/map/');
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    pressDrawn(page, 'KZ-61', ['Control']),
  ]);
  await other.waitForURL('**/kk/regions/turkistan/');
  expect(await page.locator('.choropleth:visible').count()).toBe(1);
});
