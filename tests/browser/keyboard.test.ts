import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../site/dist.ts';
import { setStage, type Stage } from './chromium.ts';

// Journeys with keys alone, each step knowing where the focus is. Others stand with what they belong to: search and filters in
// finder.test.ts, the map and its pop-ups in map.test.ts, charts in chart-walk.test.ts.

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await (
    await stage.open({ viewport: { width: 1280, height: 800 }, acceptDownloads: true })
  ).newPage();
});

afterAll(() => stage.close());

const open = (path: string) => page.goto(`${stage.origin}${path}`);
const press = (key: string) => page.keyboard.press(key);
const isFocused = (selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Goes on by Tab until the focus is where it is wanted, and fails where 400 presses do not lead there. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 400; presses += 1) {
    await press('Tab');
    if (await isFocused(selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}`);
}

/** Whether what has the focus shows an outline of 3 px at least, within the window. */
function isFocusSeen(): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom } = focused.getBoundingClientRect();
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3 && bottom > 0 && top < innerHeight;
  });
}

test('past all that every page begins with, to what it is about', async () => {
  await open('/kk/datasets/population/');
  await press('Tab');
  expect(await isFocusSeen()).toBe(true);
  await press('Enter');
  await press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('to the settings, to larger letters, and out again to where one was', async () => {
  await open('/kk/about/');
  await press('Tab');
  await press('Tab');
  expect(await isFocused('settings-panel [data-act=open]')).toBe(true);
  expect(await isFocusSeen()).toBe(true);
  await press('Enter');
  await tabTo('[data-setting=size]');
  expect(await isFocusSeen()).toBe(true);
  await press('ArrowRight');
  expect(await isFocused('[data-setting=size]:checked:not([value="100"])')).toBe(true);
  expect(
    await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)),
  ).toBeGreaterThan(16);
  await press('Escape');
  expect(await isFocused('settings-panel [data-act=open]')).toBe(true);
  // Back to what it was, by the button for that.
  await press('Enter');
  await tabTo('[data-act=reset]');
  await press('Enter');
  expect(await isFocused('[data-act=reset]')).toBe(true);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('16px');
  await tabTo('[data-act=close]');
  await press('Enter');
  expect(await isFocused('settings-panel [data-act=open]')).toBe(true);
});

test('to the same page in the other language', async () => {
  await open('/kk/regions/abai/');
  await tabTo('.header-language');
  expect(await isFocusSeen()).toBe(true);
  await press('Enter');
  await page.waitForURL('**/ru/regions/abai/');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
});

test('to a file, which is saved, with the focus left where it was', async () => {
  await open('/ru/datasets/population/');
  await tabTo('a[href$="/population.csv"]');
  expect(await isFocusSeen()).toBe(true);
  const saving = page.waitForEvent('download');
  await press('Enter');
  const saved = await (await saving).path();
  expect(existsSync(saved)).toBe(true);
  expect(readFileSync(saved)).toEqual(readFileSync(join(dist, 'data', 'population', 'population.csv')));
  expect(await isFocused('a[href$="/population.csv"]')).toBe(true);
});

test('from a figure of an article to its row, and back to the figure', async () => {
  await open('/kk/articles/disability-by-region/');
  await tabTo('a.figure');
  expect(await isFocusSeen()).toBe(true);
  const figure = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  await press('Enter');
  await page.waitForURL(`**${figure}`);
  // What is pressed next goes on from the row, not from the beginning of the page.
  await press('Tab');
  expect(
    await page.evaluate(() => {
      const row = document.querySelector(':target');
      const focused = document.activeElement;
      return (
        row !== null &&
        focused !== null &&
        !(row.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING)
      );
    }),
  ).toBe(true);
  await page.goBack();
  await page.waitForURL('**/kk/articles/disability-by-region/');
});

test('no request went to another host', () => {
  expect(stage.strangers).toEqual([]);
});
