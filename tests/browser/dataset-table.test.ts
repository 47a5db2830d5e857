import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { setStage, type Stage } from './chromium.ts';

const path = '/ru/datasets/persons-with-disabilities/';
const dataset = loadCatalogue(process.cwd()).datasets.get('persons-with-disabilities');
if (!dataset) throw new Error('no dataset persons-with-disabilities');
const { observations } = dataset;
const inRegion = observations.filter(({ area }) => area === 'KZ-63');
const all = observations.length;

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

/** Keys of the rows that are to be seen, in their order. */
const seen = (page: Page) =>
  page
    .locator('dataset-table tbody tr:visible')
    .evaluateAll((rows) => rows.map(({ id }) => id.replace(/^row-/, '')));

async function openTable(address: string): Promise<Page> {
  const page = await (await stage.open()).newPage();
  await page.goto(stage.origin + address);
  await page.locator('dataset-table thead button').first().waitFor();
  return page;
}

describe('a reader of a table', () => {
  test('keeps the rows of one region, hears how many are left, and can send the address', async () => {
    const page = await openTable(path);
    await page.getByLabel('Регион', { exact: true }).selectOption('KZ-63');
    expect(await seen(page)).toEqual(inRegion.map(({ row }) => row));
    expect(await page.locator('dataset-table [role=status]').textContent()).toBe(
      `Показано строк: ${inRegion.length} из ${all}.`,
    );
    expect(new URL(page.url()).search).toBe('?region=KZ-63');
    const other = await openTable(new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await seen(other)).toEqual(inRegion.map(({ row }) => row));
  });

  test('keeps a year: its months and days too; several choices hold together', async () => {
    const page = await openTable(`${path}?period=2023&age=child`);
    const wanted = observations.filter(
      ({ period, dimensions }) => period.startsWith('2023') && dimensions['age'] === 'child',
    );
    expect(await seen(page)).toEqual(wanted.map(({ row }) => row));
  });

  test('is told when nothing is left, and gets all rows back', async () => {
    const page = await openTable(`${path}?region=KZ-63&period=2011`);
    expect(await seen(page)).toEqual([]);
    expect(await page.getByText('не подходит ни одна строка').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Сбросить' }).click();
    await expect.poll(async () => (await seen(page)).length).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  test('orders by figures from the keyboard, unknown ones last either way', async () => {
    const page = await openTable(path);
    const heading = page.locator('th[data-field=value]');
    await heading.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(new URL(page.url()).search).toBe('?order=-value');
    const values = await page
      .locator('td[data-part=measure]')
      .evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-order')));
    const known = values.flatMap((value) => (value === null ? [] : [Number(value)]));
    expect(known).toEqual(known.toSorted((a, b) => b - a));
    expect(values.indexOf(null)).toBe(values.includes(null) ? known.length : -1);
    expect(await page.locator('dataset-table [role=status]').textContent()).toContain(
      'от большего к меньшему',
    );
  });

  test('opens a figure to see where it comes from', async () => {
    const page = await openTable(path);
    await page.locator('details.provenance summary').first().click();
    const opened = page.locator('details.provenance[open]').first();
    expect(await opened.locator('dd a[href*="/ru/sources/"]').count()).toBe(1);
    expect(await opened.getByText('persons-with-disabilities.csv, строка 2').isVisible()).toBe(true);
  });

  test('who follows a link to a computed figure sees it, whatever the address filters', async () => {
    const derived = observations.find(({ area }) => area === 'KZ-10');
    const page = await openTable(`${path}?region=KZ-63#row-${derived?.row ?? ''}~rate`);
    const target = page.locator(`[id="row-${derived?.row ?? ''}~rate"]`);
    await target.waitFor();
    expect(await target.isVisible()).toBe(true);
    expect(await target.textContent()).toContain('Как посчитано');
  });

  test('sees nothing jump while the scripts arrive', async () => {
    const page = await (await stage.open()).newPage();
    await page.goto(`${stage.origin}${path}#table`, { waitUntil: 'networkidle' });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(shift).toBeLessThan(0.02);
  });
});

test('without scripts the table is whole, and figures still open', async () => {
  const page = await (await stage.open({ javaScriptEnabled: false })).newPage();
  await page.goto(stage.origin + path);
  expect(await seen(page)).toEqual(observations.map(({ row }) => row));
  expect(await page.locator('dataset-table form').isVisible()).toBe(false);
  await page.locator('details.provenance summary').first().click();
  expect(await page.locator('details.provenance dl').first().isVisible()).toBe(true);
});
