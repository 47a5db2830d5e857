import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { files } from '../site/dist.ts';
import { findViolations } from './axe.ts';
import { setStage, type Stage } from './chromium.ts';

/** Pages to embed, by address: `/kk/embed/population/map/`. */
const pages = [...files]
  .filter((file) => /^(kk|ru)\/embed\/.*index\.html$/.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .sort();
const isFull = process.env['FULL'] === '1';
/** Without those of other periods. */
const own = pages.filter((page) => page.split('/').length === 6);
/** A sample is each view in one of its languages. */
const sample = own.filter((path, index) => {
  const isTurn = (index % (own.length / 2)) % 2 === 0;
  return isFull || isTurn === path.startsWith('/kk/');
});

let stage: Stage;
let host: Server;

beforeAll(async () => {
  stage = await setStage();
  host = createServer((request, response) => {
    const { searchParams } = new URL(request.url ?? '', 'http://host');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Host</title>${searchParams.get('body') ?? ''}`);
  });
  await new Promise<void>((resolve) => host.listen(0, resolve));
});

afterAll(async () => {
  host.close();
  await stage.close();
});

/** Opens another site's page with the given content. */
async function openHost(body: string, javaScriptEnabled = true): Promise<Page> {
  const page = await (
    await stage.open({ javaScriptEnabled, viewport: { width: 800, height: 900 } })
  ).newPage();
  const { port } = host.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/?${new URLSearchParams({ body })}`);
  return page;
}

/** The code that a page of the site offers for a view, with the address at which the site is served here. */
async function readCode(path: string, view: string): Promise<string> {
  const page = await (await stage.open()).newPage();
  await page.goto(stage.origin + path);
  const code = (await page.locator(`#${view} [data-embed]`).textContent()) ?? '';
  await page.close();
  return code.replaceAll('http://localhost:4321', stage.origin);
}

const contentHeight = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0);

test('every view of every dataset has a page to embed in both languages', () => {
  expect(own.length).toBeGreaterThan(80);
  expect(own.filter((page) => page.startsWith('/kk/')).length).toBe(own.length / 2);
});

describe('in a frame of another site', () => {
  test('the height follows the content, at any width and when it changes', async () => {
    const code = await readCode('/kk/datasets/population/', 'view-population-by-region');
    const page = await openHost(code);
    const frame = page.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    const slack = (): Promise<number> =>
      page
        .evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0)
        .then(async (height) => {
          const inner = await frame.locator('main').evaluate((main) => main.getBoundingClientRect().height);
          return Math.abs(height - inner);
        });
    await expect.poll(slack).toBeLessThan(2);
    await page.setViewportSize({ width: 360, height: 700 });
    await expect.poll(slack).toBeLessThan(2);
    const closed = await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0);
    await frame.locator('summary').click();
    await expect.poll(slack).toBeLessThan(2);
    expect(await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0)).toBeGreaterThan(
      closed + 500,
    );
  });

  test('a frame that was ready before the script of the host gets its height too', async () => {
    const [frameOnly = '', script = ''] = (
      await readCode('/ru/datasets/population/', 'view-population-map')
    ).split('\n');
    const page = await openHost(frameOnly.replace('loading="lazy"', ''));
    await page.frameLocator('iframe').locator('h1').waitFor();
    const src = /src="([^"]+)"/.exec(script)?.[1] ?? '';
    await page.addScriptTag({ url: src });
    await expect
      .poll(() => page.evaluate(() => document.querySelector('iframe')?.style.height ?? ''))
      .toMatch(/^\d+px$/);
  });

  test('without any script it is all there, with the height of the code', async () => {
    const code = await readCode('/kk/datasets/population/', 'view-population-by-region');
    const page = await openHost(code, false);
    const frame = page.frameLocator('iframe');
    const title = await page.locator('iframe').getAttribute('title');
    expect(await frame.locator('h1').textContent()).toBe(title);
    expect(await frame.locator('svg.chart-wide').isVisible()).toBe(true);
    const link = frame.locator('.embed-foot a');
    expect(await link.getAttribute('href')).toBe('/kk/datasets/population/');
    expect(await frame.locator('base').getAttribute('target')).toBe('_blank');
  });
});

test('the theme follows the system, or the address of the frame', async () => {
  const page = await (await stage.open({ colorScheme: 'dark' })).newPage();
  const ground = async (query: string): Promise<string> => {
    await page.goto(`${stage.origin}/kk/embed/population/over-time/${query}`);
    return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  };
  const [system, light, dark] = [await ground(''), await ground('?theme=light'), await ground('?theme=dark')];
  expect(system).toBe(dark);
  expect(light).not.toBe(dark);
});

const loading = { timeout: 180_000 } as const;

test(
  'the height in the code fits each view in a column of 720 px, with less than a third to spare',
  loading,
  async () => {
    const page = await (await stage.open({ viewport: { width: 720, height: 900 } })).newPage();
    const wrong: string[] = [];
    let compared = 0;
    const heights = new Map<string, number>();
    for (const path of sample) {
      const [, locale, , dataset, view] = path.split('/');
      await page.goto(stage.origin + path);
      await page.evaluate(() => document.fonts.ready);
      const height = await contentHeight(page);
      heights.set(`${locale} ${dataset}/${view}`, height);
    }
    for (const locale of ['kk', 'ru']) {
      for (const dataset of new Set(own.map((path) => path.split('/')[3]))) {
        await page.goto(`${stage.origin}/${locale}/datasets/${dataset}/`);
        const codes = await page.locator('[data-embed]').allTextContents();
        for (const code of codes) {
          const [, view = ''] = new RegExp(`/embed/${dataset}/([^/]+)/`).exec(code) ?? [];
          const given = Number(/height="(\d+)"/.exec(code)?.[1]);
          const needed = heights.get(`${locale} ${dataset}/${view}`);
          if (needed === undefined) continue;
          compared += 1;
          if (given < needed || given > needed * 1.33)
            wrong.push(`${locale} ${dataset}/${view}: ${given} for ${Math.round(needed)}`);
        }
      }
    }
    expect(compared).toBe(sample.length);
    expect(wrong).toEqual([]);
  },
);

test('axe finds nothing on any page to embed, its table open', loading, async () => {
  const page = await (await stage.open({ viewport: { width: 720, height: 900 } })).newPage();
  const found: string[] = [];
  // The axe of all kinds of pages takes some of them in each look too.
  for (const path of sample.filter((_path, index) => isFull || index % 3 === 0)) {
    await page.goto(stage.origin + path);
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
    found.push(...(await findViolations(page)).map((one) => `${path} ${one}`));
  }
  expect(found).toEqual([]);
});

test('no page to embed scrolls sideways at 320 px', loading, async () => {
  const page = await (await stage.open({ viewport: { width: 320, height: 640 } })).newPage();
  const wide: string[] = [];
  for (const path of sample) {
    await page.goto(stage.origin + path);
    if ((await page.evaluate(() => document.documentElement.scrollWidth)) > 320) wide.push(path);
  }
  expect(wide).toEqual([]);
});
