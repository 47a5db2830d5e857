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

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await stage.open(options)).newPage();
  await page.goto(stage.origin + path);
  return page;
}

const searchOf = (page: Page): string => new URL(page.url()).search;

/** What a map of the pair, its legend and its column of the table say. */
function readSide(page: Page, side: 'left' | 'right'): Promise<Record<string, readonly string[]>> {
  return page.evaluate((which) => {
    const part = document.querySelector(`[data-side=${which}]`);
    const texts = (root: Element | Document | null, selector: string): string[] =>
      [...(root?.querySelectorAll(selector) ?? [])].map((one) =>
        one.textContent.trim().replaceAll(/\s+/g, ' '),
      );
    return {
      title: texts(part, '[data-title]'),
      head: texts(document, `[data-head=${which}] [data-title]`),
      legend: texts(part, '.map-legend-range'),
      links: [...(part?.querySelectorAll('.choropleth-wide a') ?? [])].map(
        (a) => a.getAttribute('aria-label') ?? '',
      ),
      cells: [...document.querySelectorAll('.pair-table tbody tr')].map((row) =>
        ['th', `[data-cell=${which}] [data-number]`, `[data-cell=${which}] [data-date]`]
          .map((selector) => row.querySelector(selector)?.textContent.trim() ?? '')
          .join('|'),
      ),
    };
  }, side);
}

describe('two maps', () => {
  test('without scripts the second one is chosen among pages; both and their table are there', async () => {
    const page = await open('/kk/compare/', { javaScriptEnabled: false });
    const before = await readSide(page, 'right');
    await page.locator('.compare-still summary').click();
    await page.locator('.compare-still a:not([aria-current])').first().click();
    const after = await readSide(page, 'right');
    expect(after['title']).not.toEqual(before['title']);
    for (const side of ['left', 'right'] as const) {
      const { links, cells, title, head } = await readSide(page, side);
      expect(links).toHaveLength(20);
      expect(cells).toHaveLength(20);
      expect(head).toEqual(title);
    }
    expect(await page.locator('select').count()).toBe(0);
  });

  test('with scripts any two stand side by side, just as their own pages have them', async () => {
    const page = await open('/ru/compare/');
    const asked = '?left=population/map&right=accessible-objects/inspections';
    for (const [side, name] of [
      ['left', 'На карте: население регионов'],
      ['right', 'Проверки в сфере прав людей с инвалидностью'],
    ] as const) {
      await page.locator(`[data-side=${side}] select`).selectOption({ label: name });
      await expect.poll(async () => (await readSide(page, side))['title']).toEqual([name]);
    }
    expect(searchOf(page)).toBe(asked);
    for (const [side, path] of [
      ['left', '/ru/map/population/map/'],
      ['right', '/ru/map/accessible-objects/inspections/'],
    ] as const) {
      const shown = await readSide(page, side);
      const own = await open(path, { javaScriptEnabled: false });
      const links = await own
        .locator('.choropleth-wide a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
      expect(shown['links']).toEqual(links);
      expect(shown['legend']).toEqual(
        (await own.locator('.map-legend-range').allTextContents()).map((text) =>
          text.trim().replaceAll(/\s+/g, ' '),
        ),
      );
      const rows = await own
        .locator('.map-list-still li')
        .evaluateAll((all) =>
          all.map((row) =>
            ['.map-row-name', '[data-number]', '[data-date]']
              .map((selector) => row.querySelector(selector)?.textContent.trim() ?? '')
              .join('|'),
          ),
        );
      expect([...(shown['cells'] ?? [])].sort()).toEqual(rows.sort());
    }
    const link = await open(`/kk/compare/${asked}`);
    await expect
      .poll(async () => (await readSide(link, 'left'))['title'])
      .toEqual(['Картада: өңірлердің халқы']);
    await expect.poll(() => searchOf(link)).toBe(asked);
  });

  test('a map is not set beside itself, and ids stay unique', async () => {
    const page = await open('/kk/compare/');
    const left = await page.locator('[data-side=left] select').inputValue();
    const twin = page.locator(`[data-side=right] option[value="${left}"]`);
    expect(await twin.isDisabled()).toBe(true);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a region that has the keyboard stands out on both maps and in the table', async () => {
    const page = await open('/kk/compare/', { viewport: { width: 1280, height: 900 } });
    await page.locator('[data-side=left] .choropleth:visible a[data-region=KZ-55]').focus();
    const marked = page.locator('[data-pointed]');
    const codes = await marked.evaluateAll((all) => all.map((one) => one.getAttribute('data-region')));
    expect(new Set(codes)).toEqual(new Set(['KZ-55']));
    expect(await page.locator('.pair-table tr[data-pointed]').count()).toBe(1);
    expect(await page.locator('[data-side=right] .choropleth:visible [data-pointed]').count()).toBe(1);
  });

  test('a map that does not load leaves the one that was there, and says so', async () => {
    const page = await open('/ru/compare/');
    await page.route('**/map/population/map/', (route) => route.abort());
    const before = await readSide(page, 'left');
    const select = page.locator('[data-side=left] select');
    const chosen = await select.inputValue();
    await select.selectOption('population/map');
    await page.locator('map-pair [data-failure]').waitFor();
    expect(await readSide(page, 'left')).toEqual(before);
    expect(await select.inputValue()).toBe(chosen);
  });
});

describe('two regions', () => {
  test('without scripts the country and all regions stand in one table', async () => {
    const page = await open('/ru/compare/regions/', { javaScriptEnabled: false });
    expect(await page.locator('.compare-table thead th[data-area]:visible').count()).toBe(21);
  });

  test('with scripts the country, the first and the second region, in that order; the address names both', async () => {
    const page = await open('/kk/compare/regions/?a=turkistan&b=abai');
    const heads = page.locator('.compare-table thead th[data-area]:visible');
    expect((await heads.allTextContents()).map((text) => text.trim())).toEqual([
      'Қазақстан',
      'Түркістан облысы',
      'Абай облысы',
    ]);
    const rows = page.locator('.compare-table tbody tr:visible');
    for (const row of await rows.all())
      expect(await row.locator('[data-known]:visible:not([data-area=kazakhstan])').count()).toBeGreaterThan(
        0,
      );
    await page.locator('[data-choose=b]').selectOption('pavlodar');
    expect((await heads.allTextContents()).map((text) => text.trim())[2]).toBe('Павлодар облысы');
    expect(searchOf(page)).toBe('?a=turkistan&b=pavlodar');
    expect(await page.locator('[data-choose=a] option[value=pavlodar]').isDisabled()).toBe(true);
  });

  test('on a phone each row shows its three places by name', async () => {
    const page = await open('/ru/compare/regions/?a=astana', { viewport: { width: 360, height: 740 } });
    const row = page.locator('.compare-table tbody tr:visible').first();
    expect(await row.locator('td:visible').count()).toBe(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
