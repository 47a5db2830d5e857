import type { BrowserContextOptions, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setStage, type Stage } from './chromium.ts';
import { startMap } from './start-map.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

type Options = BrowserContextOptions & { readonly tiles?: (route: Route) => Promise<void> };

/** Opens a map page and waits until the map in motion has taken the place of the drawing. */
async function openMap(path: string, { tiles, ...options }: Options = {}): Promise<Page> {
  const context = await stage.open({ reducedMotion: 'reduce', ...options });
  if (tiles) await context.route('https://tile.openstreetmap.org/**', tiles);
  const page = await context.newPage();
  await page.goto(stage.origin + path);
  await startMap(page);
  return page;
}

/** What has the keyboard: its role or tag, and the beginning of its name. */
function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement } = document;
    const name = activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.trim() ?? '';
    return `${activeElement?.getAttribute('role') ?? activeElement?.localName}: ${name.split(':')[0]}`;
  });
}

const searchOf = (page: Page): string => new URL(page.url()).search;

/** Moves the keyboard into the list box of regions. */
async function enterRegions(page: Page): Promise<void> {
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('Tab');
}

describe('by keyboard alone', () => {
  test('arrows walk to the geographic neighbour, Home and End to the first and last name', async () => {
    const page = await openMap('/ru/map/');
    await enterRegions(page);
    const steps: readonly (readonly [key: string, name: string])[] = [
      ['Home', 'Акмолинская область'],
      ['ArrowRight', 'город Астана'],
      ['ArrowRight', 'Павлодарская область'],
      ['ArrowDown', 'Карагандинская область'],
      ['ArrowRight', 'область Абай'],
      ['ArrowLeft', 'Карагандинская область'],
      ['ArrowUp', 'Павлодарская область'],
      ['End', 'Туркестанская область'],
    ];
    for (const [key, name] of steps) {
      await page.keyboard.press(key);
      expect(await focusOf(page), key).toBe(`option: ${name}`);
    }
  });

  test('the edge of the country holds the focus, and shows it', async () => {
    const page = await openMap('/kk/map/');
    await enterRegions(page);
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowLeft');
    const west = await focusOf(page);
    await page.keyboard.press('ArrowLeft');
    expect(await focusOf(page)).toBe(west);
    expect(await page.locator('.stage-ring').count()).toBe(1);
  });

  test('Enter opens a region, Escape closes it, and the keyboard is where it was', async () => {
    const page = await openMap('/kk/map/');
    await enterRegions(page);
    await page.keyboard.press('Home');
    const before = await focusOf(page);
    await page.keyboard.press('Enter');
    const popUp = page.getByRole('dialog');
    await popUp.waitFor();
    expect(await focusOf(page)).toBe('p: Абай облысы');
    expect(await popUp.getByRole('link').getAttribute('href')).toBe('/kk/regions/abai/');
    await page.keyboard.press('Escape');
    await popUp.waitFor({ state: 'detached' });
    expect(await focusOf(page)).toBe(before);
    expect(await page.locator('[role=option][aria-selected=true]').getAttribute('aria-label')).toContain(
      'Абай',
    );
  });

  test('Tab leads through the map and out of it: there is no trap', async () => {
    const page = await openMap('/ru/map/');
    await page.locator('[data-go]').focus();
    const stops: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      stops.push(await focusOf(page));
    }
    const inOrder = ['button: Приблизить', 'section: Интерактивная карта', 'option: Акмолинская область'];
    expect(inOrder.map((stop) => stops.indexOf(stop))).toEqual([0, 4, 5]);
    // One stop for all regions; then the button of streets, and on to the list.
    expect(stops[6]).toContain('button: Загрузить карту улиц');
    expect(stops[7]).toContain('button: ');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+Tab');
    expect(stops).toContain(await focusOf(page));
  });

  test('centres are switched on, walked through, opened and closed without a mouse', async () => {
    const page = await openMap('/kk/map/?region=KZ-35');
    await page.locator('[data-show-centres]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.stage-centre').first().waitFor();
    await page.keyboard.press('Escape');
    await enterRegions(page);
    await page.keyboard.press('Tab');
    expect(await focusOf(page)).toMatch(/^button: /);
    // A cluster comes apart and keeps the keyboard, a place tells what is there.
    for (let step = 0; step < 8 && (await page.getByRole('dialog').count()) === 0; step += 1) {
      await page.keyboard.press('Enter');
      await page.waitForTimeout(150);
      expect(await focusOf(page)).not.toBe('body: ');
    }
    const items = page.getByRole('dialog').getByRole('listitem');
    expect(await items.count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focusOf(page)).toMatch(/^button: /);
  });
});

describe('the list beside the map', () => {
  test('marks the region chosen on the map, and chooses on the map what is pressed in it', async () => {
    const page = await openMap('/kk/map/population/map/', { viewport: { width: 1280, height: 900 } });
    const rows = page.locator('[data-region-list] .map-row:visible');
    expect(await rows.count()).toBe(20);
    await page.locator('[data-go]').selectOption('KZ-61');
    const pressed = page.locator('[data-region-list] [aria-pressed=true]');
    expect(await pressed.textContent()).toContain('Түркістан облысы');
    await page.locator('[data-region-list]').getByText('Жамбыл облысы').click();
    expect(await pressed.textContent()).toContain('Жамбыл облысы');
    expect(await page.locator('[role=option][aria-selected=true]').getAttribute('data-region')).toBeNull();
    expect(await page.locator('[role=option][aria-selected=true]').getAttribute('aria-label')).toContain(
      'Жамбыл',
    );
    expect(await page.locator('[data-go]').inputValue()).toBe('KZ-31');
    await pressed.click();
    await expect.poll(() => rows.count()).toBe(20);
    expect(await pressed.count()).toBe(0);
  });

  test('says in words what stands there as a sign, and no picture round the shapes is heard', async () => {
    const page = await openMap('/ru/map/', { viewport: { width: 1280, height: 900 } });
    const row = page.locator('[data-region-list] .map-row', { hasText: 'Карагандинская область' });
    expect(await row.locator('[data-number]').textContent()).toBe('>490');
    const heard = await row.getByRole('button').ariaSnapshot();
    expect(heard.replaceAll('\u00a0', ' ')).toContain('более 490 на 10 000 жителей');
    expect(heard).not.toContain('>490');
    expect(await page.locator('.leaflet-overlay-pane svg').getAttribute('role')).toBe('none');
    expect(await page.locator('.stage-towns').getAttribute('aria-hidden')).toBe('true');
  });

  test('shows the regions in sight, and says how many', async () => {
    const page = await openMap('/ru/map/population/map/?at=43.6,51.5,7', {
      viewport: { width: 1280, height: 900 },
    });
    const rows = page.locator('[data-region-list] .map-row:visible');
    const count = await rows.count();
    expect(count).toBeLessThan(5);
    expect(await page.locator('[data-region-list] [data-title]').textContent()).toBe(
      `Регионов на видимой части карты: ${count}`,
    );
    expect(await rows.allTextContents()).toEqual(
      expect.arrayContaining([expect.stringContaining('Мангистауская область')]),
    );
  });

  test('says of a region what its pop-up says', async () => {
    const page = await openMap('/ru/map/?region=KZ-61', { viewport: { width: 1280, height: 900 } });
    const more = page.locator('.map-row:has([aria-pressed=true])');
    const popUp = page.getByRole('dialog');
    await popUp.waitFor();
    const wordsOf = async (part: string): Promise<string[]> => [
      (await popUp.locator(`[data-${part}]`).textContent())?.trim() ?? '',
      (await more.locator(`[data-${part}]`).first().textContent())?.trim() ?? '',
    ];
    for (const part of ['name', 'value', 'date', 'profile']) {
      const [there, here] = await wordsOf(part);
      expect(here, part).toBe(there);
      expect(here, part).not.toBe('');
    }
  });

  test('lists the centres of a region as its pop-ups do', async () => {
    const page = await openMap('/kk/map/?region=KZ-62&centres=on', {
      viewport: { width: 1280, height: 900 },
    });
    const title = page.locator('[data-centre-list] [data-list-title]');
    await expect.poll(() => title.textContent()).toMatch(/^Ұлытау облысы: \d+ орталық$/);
    const items = page.locator('[data-centre-list] [data-list-items] > li');
    expect(`Ұлытау облысы: ${await items.count()} орталық`).toBe(await title.textContent());
    expect(await page.locator('[data-region-list]').isVisible()).toBe(false);
  });

  test('offers regions where centres are too many for a list', async () => {
    const page = await openMap('/ru/map/?centres=on', { viewport: { width: 1280, height: 900 } });
    const groups = page.locator('[data-centre-list] button');
    await groups.first().waitFor();
    await groups.filter({ hasText: 'Павлодарская область' }).click();
    await expect
      .poll(() => page.locator('[data-list-title]').textContent())
      .toMatch(/^Павлодарская область: \d+ центр/);
    expect(searchOf(page)).toBe('?region=KZ-55&centres=on');
  });
});

describe('the address', () => {
  test('holds region, centres and place, and a link shows another reader the same', async () => {
    const page = await openMap('/kk/map/', { viewport: { width: 1280, height: 900 } });
    expect(searchOf(page)).toBe('');
    await page.locator('[data-go]').selectOption('KZ-61');
    await expect.poll(() => searchOf(page)).toBe('?region=KZ-61');
    await page.locator('[data-show-centres]').click();
    await expect.poll(() => searchOf(page)).toBe('?region=KZ-61&centres=on');
    for (let step = 0; step < 2; step += 1) await page.locator('[data-zoom="1"]').click();
    await expect.poll(() => searchOf(page)).toMatch(/^\?region=KZ-61&centres=on&at=[\d.]+,[\d.]+,[\d.]+$/);
    const link = searchOf(page);
    const other = await openMap(`/kk/map/${link}`, { viewport: { width: 1280, height: 900 } });
    await other.locator('.stage-centre').first().waitFor();
    expect(searchOf(other)).toBe(link);
    const titleOf = (one: Page): Promise<string | null> => one.locator('[data-list-title]').textContent();
    expect(await titleOf(other)).toBe(await titleOf(page));
  });

  test('goes along to another indicator and to the other language', async () => {
    const page = await openMap('/kk/map/?region=KZ-55');
    await page.locator('.choice-list summary').first().click();
    await page.locator('.choice-list a[href*="/population/map/"]').click();
    await page.locator('region-map[data-state=ready]').waitFor();
    expect(await page.locator('[data-go]').inputValue()).toBe('KZ-55');
    await page.locator('header a[hreflang=ru]').first().click();
    await page.locator('region-map[data-state=ready]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/ru/map/population/map/');
    expect(await page.locator('[aria-pressed=true]').first().textContent()).toContain('Павлодарская область');
  });
});

/** One grey pixel. */
const tile = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

describe('street tiles', () => {
  test('nothing is asked of their host before the button is pressed; then they show, with their credit', async () => {
    const asked: string[] = [];
    const page = await openMap('/kk/map/?region=KZ-75', {
      tiles: async (route) => {
        asked.push(route.request().url());
        await route.fulfill({ contentType: 'image/png', body: tile });
      },
    });
    const button = page.locator('[data-load-streets]');
    expect(await button.textContent()).toContain('tile.openstreetmap.org');
    await page.locator('[data-zoom="1"]').click();
    expect(asked).toEqual([]);
    expect(stage.strangers).toEqual([]);
    const credit = page.locator('[data-attribution]');
    expect(await credit.isVisible()).toBe(false);
    await button.click();
    await page.locator('.leaflet-tile-loaded').first().waitFor();
    expect(asked.length).toBeGreaterThan(0);
    for (const url of asked) expect(url).toMatch(/^https:\/\/tile\.openstreetmap\.org\/\d+\/\d+\/\d+\.png$/);
    expect(await credit.textContent()).toContain('OpenStreetMap');
    expect(await credit.isVisible()).toBe(true);
    expect(await page.locator('[data-streets-failure]').isVisible()).toBe(false);
    await button.click();
    expect(await page.locator('.leaflet-tile').count()).toBe(0);
    expect(await credit.isVisible()).toBe(false);
    // A link must not ask the other host in the name of the next reader.
    expect(searchOf(page)).not.toContain('tile');
  });

  test('when they fail the map says so, keeps its colours and works on', async () => {
    const page = await openMap('/ru/map/', { tiles: (route) => route.abort() });
    await page.locator('[data-load-streets]').click();
    const failure = page.locator('[data-streets-failure]');
    await failure.waitFor();
    expect(await failure.textContent()).toContain('tile.openstreetmap.org не ответил');
    expect(await page.locator('.stage[data-streets=on]').count()).toBe(0);
    const opacity = page.locator('.stage-region').first();
    expect(await opacity.evaluate((shape) => getComputedStyle(shape).fillOpacity)).toBe('1');
    await enterRegions(page);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-show-centres]').click();
    await page.locator('.stage-centre').first().waitFor();
  });
});

describe('by touch', () => {
  const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

  test('a tap on a region, on a call-out and on a mark opens what it names', async () => {
    const page = await openMap('/kk/map/', phone);
    await page.locator('.stage-plate[data-region=KZ-79]').tap();
    const popUp = page.getByRole('dialog');
    await popUp.waitFor();
    expect(await popUp.locator('[data-name]').textContent()).toBe('Шымкент қаласы');
    await popUp.locator('[data-close]').tap();
    await popUp.waitFor({ state: 'detached' });
    await page.locator('[data-zoom="0"]').tap();
    await page.locator('[role=option][aria-label^="Ақтөбе"]').tap();
    await popUp.waitFor();
    expect(await popUp.locator('[data-name]').textContent()).toBe('Ақтөбе облысы');
    await popUp.locator('[data-close]').tap();
    await page.locator('[data-show-centres]').tap();
    await page.locator('.stage-centre').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.stage-canvas'))).toBeNull();
  });

  test('the three cities can be tapped: their call-outs are 44 px or more both ways', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await stage.open({ ...phone, javaScriptEnabled });
      const page = await context.newPage();
      await page.goto(`${stage.origin}/ru/map/`);
      if (javaScriptEnabled) await startMap(page);
      for (const code of ['KZ-71', 'KZ-75', 'KZ-79']) {
        const selector = javaScriptEnabled
          ? `.stage-plate[data-region=${code}]`
          : `.choropleth-narrow a[data-region=${code}] rect:last-child`;
        const box = await page.locator(selector).boundingBox();
        expect(box?.width, `${code} ${javaScriptEnabled}`).toBeGreaterThanOrEqual(44);
        expect(box?.height, `${code} ${javaScriptEnabled}`).toBeGreaterThanOrEqual(44);
      }
    }
  });

  test('one finger scrolls the page while the whole country is in sight, and moves the map further in', async () => {
    const page = await openMap('/ru/map/', phone);
    const canvas = page.locator('[data-canvas]');
    const touch = (): Promise<string> => canvas.evaluate((element) => getComputedStyle(element).touchAction);
    expect(await touch()).toContain('pan-y');
    await page.locator('[data-zoom="1"]').tap();
    await expect.poll(touch).toBe('none');
  });
});

test('without scripts the map, its list, its dates and its indicators are there', async () => {
  const page = await (await stage.open({ javaScriptEnabled: false })).newPage();
  await page.goto(`${stage.origin}/kk/map/population/map/`);
  expect(await page.locator('.choropleth:visible a').count()).toBe(20);
  expect(await page.locator('.map-list-still li').count()).toBe(20);
  // Nothing would answer them.
  expect(await page.locator(':is(.stage-tools, .stage-notes, .stage-frame):visible').count()).toBe(0);
  await page.locator('.choice-list summary').nth(1).click();
  await page.locator('.choice-list a[aria-current] >> nth=1').waitFor();
  await page.locator('.choice-list').nth(1).locator('a').nth(1).click();
  await page.waitForURL(/\/kk\/map\/population\/map\/\d{4}/);
  expect(await page.locator('.choropleth:visible a').count()).toBe(20);
});
