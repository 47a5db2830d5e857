import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { groupByKind } from '../site/kinds.ts';
import { setStage, type Stage } from './chromium.ts';

/*
 * Nothing moves when the scripts of a page come late, as they do over a poor connection: what they bring has its room before. One page
 * of each kind, at the width of a phone or of a desk. The letters are those of the system throughout: when ours come in their place,
 * some words move by a pixel or two, which is no matter of scripts.
 */

/** How late scripts come, ms: after the page was first drawn. */
const late = 400;

/**
 * The most that may move: a tenth of what is called good. Not nothing, for a page is drawn as it arrives, and on a busy machine the line
 * below a heading may be drawn before the heading has its second word.
 */
const most = 0.01;

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

/** What moved, and how much of the window that is. */
type Shift = { readonly value: number; readonly what: readonly string[] };

async function openWatched(width: number): Promise<Page> {
  const page = await (await stage.open({ viewport: { width, height: 800 } })).newPage();
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Reflect.set(window, 'shifts', shifts);
    type Moved = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Moved[])
        shifts.push({
          value: entry.value,
          what: entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : '')),
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return page;
}

async function takeShifts(page: Page): Promise<Shift[]> {
  const shifts = await page.evaluate(() => Reflect.get(window, 'shifts') as Shift[]);
  await page.context().close();
  return shifts;
}

async function measureShifts(path: string, width: number): Promise<Shift[]> {
  const page = await openWatched(width);
  await page.route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
  await page.route(/\.woff2$/, (route) => route.abort());
  await page.goto(`${stage.origin}/${path.replace(/index\.html$/, '')}`, { waitUntil: 'networkidle' });
  return takeShifts(page);
}

const isFull = process.env['FULL'] === '1';

/** Kinds with parts that scripts bring; in `npm test` of the others one in four. */
const lively = /^(?:centres|compare|datasets|map|regions|search|\/index|404)/;

const visits = [...groupByKind()].flatMap(([kind, pages], turn) => {
  if (!isFull && !lively.test(kind) && turn % 4 > 0) return [];
  const path = pages.find((one) => one.startsWith(turn % 2 === 0 ? 'kk/' : 'ru/')) ?? pages[0];
  return path === undefined ? [] : [[kind, path, turn % 4 < 2 ? 360 : 1280] as const];
});

test('there are pages of many kinds', () => {
  expect(visits.length).toBeGreaterThan(15);
});

test.each(visits)('nothing moves on a page of the kind %s (%s, %i px)', async (_kind, path, width) => {
  const shifts = await measureShifts(path, width);
  const sum = shifts.reduce((total, { value }) => total + value, 0);
  expect(sum, JSON.stringify(shifts, null, 1)).toBeLessThanOrEqual(most);
});

test('a page whose heading grew late would be found', async () => {
  const page = await openWatched(360);
  await page.goto('data:text/html,<p style="height:10px"></p><main style="height:400px">text</main>');
  await page.waitForTimeout(300);
  await page.evaluate(() => document.querySelector('p')?.setAttribute('style', 'height:200px'));
  await page.waitForTimeout(300);
  const shifts = await takeShifts(page);
  expect(shifts.reduce((total, { value }) => total + value, 0)).toBeGreaterThan(0.05);
});
