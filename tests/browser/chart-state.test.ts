import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

const path = '/ru/datasets/population/';

async function open(search = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await stage.open({ viewport: { width: 1000, height: 900 }, ...options })).newPage();
  await page.goto(stage.origin + path + search);
  return page;
}

const viewOf = (page: Page, id: string): Locator =>
  page.locator('chart-view', { has: page.locator(`#view-population-${id}`) });
const searchOf = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

/** Names of the places from top to bottom, as they are seen. */
function readRows(view: Locator): Promise<string[]> {
  return view.locator('svg:visible .chart-row').evaluateAll((rows) =>
    rows
      .map((row) => ({
        top: row.getBoundingClientRect().top,
        name: row.querySelector('.chart-label')?.textContent ?? '',
      }))
      .sort((a, b) => a.top - b.top)
      .map(({ name }) => name),
  );
}

const readTable = (view: Locator): Promise<string[]> =>
  view
    .locator('tbody th')
    .allTextContents()
    .then((names) => names.map((name) => name.trim()));

test('the order is chosen once for bars, table and walk; it stands in the address and a link brings it back', async () => {
  const page = await open();
  const view = viewOf(page, 'by-region');
  const built = await readRows(view);
  await view.locator('[data-order]').selectOption('name');
  expect(searchOf(page)).toBe('?population.by-region.order=name');
  const sorted = await readRows(view);
  expect(sorted).not.toEqual(built);
  const other = viewOf(await open('?population.by-region.order=name'), 'by-region');
  await expect.poll(() => readRows(other)).toEqual(sorted);
  await other.locator('[data-table] summary').click();
  expect(await readTable(other)).toEqual(sorted);
  expect(await other.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
  const walk = await other.locator('[role=treeitem][data-point]').allTextContents();
  expect(walk.map((text) => text.trim().split(':')[0])).toEqual(sorted);
  expect(await other.locator('[data-order]').inputValue()).toBe('name');
});

test('a head of the table sorts by its column, pressed again the other way; unknown values stay last', async () => {
  const page = await open('?population.region-change.table=open');
  const view = viewOf(page, 'region-change');
  const head = view.getByRole('button', { name: 'Значение' });
  const values = (): Promise<string[]> =>
    view
      .locator('tbody .view-table-value')
      .allTextContents()
      .then((all) => all.map((text) => text.trim()));
  for (const [order, way] of [
    ['value', 1],
    ['-value', -1],
  ] as const) {
    await head.click();
    expect(searchOf(page)).toContain(`population.region-change.order=${order}`);
    const shown = await values();
    const numbers = shown.filter((text) => text !== 'нет данных').map(toNumber);
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual([...numbers].sort((a, b) => (a - b) * way));
    expect(shown.slice(numbers.length).every((text) => text === 'нет данных')).toBe(true);
  }
});

/** «718,9 тыс. человек» => 718900 */
function toNumber(text: string): number {
  const number = Number(text.replace(/[^\d,]/g, '').replace(',', '.'));
  return text.includes('млн') ? number * 1e6 : text.includes('тыс') ? number * 1e3 : number;
}

describe('the date', () => {
  test('is set by the slider: drawing, words, table, walk, pictures and code follow, and back leads back', async () => {
    const page = await open();
    const view = viewOf(page, 'by-region');
    const slider = view.getByRole('slider', { name: 'Дата' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('последние известные данные');
    await slider.press('Home');
    await expect.poll(() => view.locator('.view-subtitle').textContent()).toContain('1 августа 2022 года');
    expect(searchOf(page)).toBe('?population.by-region.period=2022-08-01');
    expect(await slider.getAttribute('aria-valuetext')).toBe('1 августа 2022 г.');
    expect(await view.locator('[data-date]').textContent()).toBe('1 августа 2022 г.');
    expect(await view.locator('[role=treeitem]').first().textContent()).toContain('без данных');
    expect(await view.locator('a[data-picture]').first().getAttribute('href')).toBe(
      '/data/population/views/by-region.2022-08-01.ru.png',
    );
    expect(await view.locator('[data-embed]').textContent()).toContain(
      '/ru/embed/population/by-region/2022-08-01/"',
    );
    await page.goBack();
    await expect.poll(() => view.locator('.view-subtitle').textContent()).toContain('даты различаются');
    expect(await view.locator('[data-date]').textContent()).toBe('последние известные данные');
    expect(await view.locator('a[data-picture]').first().getAttribute('href')).toBe(
      '/data/population/views/by-region.ru.png',
    );
    expect(await view.locator('[data-embed]').textContent()).toContain('/ru/embed/population/by-region/"');
    await page.goForward();
    await expect.poll(() => view.locator('.view-subtitle').textContent()).toContain('1 августа 2022 года');
  });

  test('every picture that a date leads to is there', async () => {
    const page = await open('?population.by-region.period=2023-01-01');
    const view = viewOf(page, 'by-region');
    await expect.poll(() => view.locator('.view-subtitle').textContent()).toContain('1 января 2023 года');
    for (const link of await view.locator('a[data-picture]').all()) {
      const answer = await page.request.get(stage.origin + ((await link.getAttribute('href')) ?? ''));
      expect(answer.status()).toBe(200);
    }
  });

  test('that cannot be fetched is said, and what was shown stays', async () => {
    const page = await open();
    await page.context().route('**/embed/**', (route) => route.abort());
    const view = viewOf(page, 'map');
    await view.getByRole('slider', { name: 'Дата' }).press('Home');
    await expect.poll(() => view.locator('[data-period-status]').textContent()).toContain('не загрузились');
    expect(await view.locator('.view-subtitle').textContent()).toContain('даты различаются');
  });
});

test('a series is taken out of drawing and walk, and a link keeps it out', async () => {
  const page = await open();
  const view = viewOf(page, 'region-change');
  await view.getByRole('checkbox', { name: '1 января 2023 г.' }).uncheck();
  expect(searchOf(page)).toBe('?population.region-change.hide=2023-01-01');
  const other = viewOf(await open('?population.region-change.hide=2023-01-01'), 'region-change');
  await expect.poll(() => other.getByRole('checkbox', { name: '1 января 2023 г.' }).isChecked()).toBe(false);
  expect(await other.locator('svg [data-series="2023-01-01"]:visible').count()).toBe(0);
  expect(await other.locator('svg [data-series="2026-01-01"]:visible').count()).toBeGreaterThan(5);
  expect(await other.locator('[role=treeitem][data-series="2023-01-01"]:not([hidden])').count()).toBe(0);
});

test('several views on one page keep their states apart, and what is not theirs stays in the address', async () => {
  const page = await open('?from=mail&population.by-region.order=name');
  const map = viewOf(page, 'map');
  await map.locator('[data-table] summary').click();
  await expect
    .poll(() => searchOf(page))
    .toBe('?from=mail&population.by-region.order=name&population.map.table=open');
  expect(await viewOf(page, 'by-region').locator('[data-table]').getAttribute('open')).toBe(null);
  await viewOf(page, 'by-region').locator('[data-order]').selectOption('');
  expect(searchOf(page)).toBe('?from=mail&population.map.table=open');
  await page.goBack();
  await expect.poll(() => viewOf(page, 'by-region').locator('[data-order]').inputValue()).toBe('name');
});

test('the link in the menu is that of what is seen', async () => {
  const page = await open('?population.by-region.order=name');
  const view = viewOf(page, 'by-region');
  await expect
    .poll(() => view.locator('[data-link]').textContent())
    .toBe(`${stage.origin}${path}?population.by-region.order=name#view-population-by-region`);
});

test('the switch of languages keeps what is seen', async () => {
  const page = await open('?population.by-region.order=name&population.by-region.point=KZ-75');
  await viewOf(page, 'by-region').locator('.chart-tip').waitFor();
  await page.locator('header a[hreflang=kk]').first().click();
  await page.waitForURL('**/kk/datasets/population/**');
  expect(searchOf(page)).toBe('?population.by-region.order=name&population.by-region.point=KZ-75');
  const tip = viewOf(page, 'by-region').locator('.chart-tip');
  await tip.waitFor();
  expect(await tip.innerText()).toContain('Алматы қаласы');
});

describe('a value', () => {
  test('is told where the mouse is; Escape takes it away', async () => {
    const page = await open();
    const view = viewOf(page, 'by-region');
    const row = view.locator('svg:visible .chart-row').nth(2).locator('.chart-value');
    await row.hover();
    const tip = view.locator('.chart-tip');
    await tip.waitFor();
    expect(await tip.innerText()).toBe('1\u00a0638\u00a0233 человека\nгород Астана\n1 января 2026 г.');
    await page.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
  });

  test('is held by a tap, stands in the address, and a tap elsewhere lets it go', async () => {
    const page = await open('', { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    const view = viewOf(page, 'by-region');
    await view.locator('svg:visible .chart-row').nth(1).locator('.chart-value').tap();
    await view.locator('.chart-tip').waitFor();
    expect(searchOf(page)).toBe('?population.by-region.point=KZ-61');
    expect(await view.locator('.chart-tip').innerText()).toContain('Туркестанская область');
    const [tip, width] = [await view.locator('.chart-tip').boundingBox(), page.viewportSize()?.width ?? 0];
    expect((tip?.x ?? -1) >= 0 && (tip?.x ?? 0) + (tip?.width ?? 0) <= width).toBe(true);
    await page.locator('h1').tap();
    await expect.poll(() => view.locator('.chart-tip').count()).toBe(0);
    expect(searchOf(page)).toBe('');
  });

  test('named by a link is shown at once, on a map too', async () => {
    const page = await open('?population.map.point=KZ-23');
    const tip = viewOf(page, 'map').locator('.chart-tip');
    await tip.waitFor();
    expect(await tip.innerText()).toContain('Атырауская область');
  });
});
