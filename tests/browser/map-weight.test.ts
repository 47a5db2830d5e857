import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

/** What a page with a map that moves may weigh, kB over the wire: its scripts, and everything before any street tile. */
const most = { scripts: 75, all: 160 } as const;

type Weight = { readonly url: string; readonly type: string; readonly bytes: number };

/** Weighs everything that a page loads, as a server that compresses sends it; fonts and pictures are compressed already. */
async function weigh(path: string, use: (page: Page) => Promise<void>): Promise<Weight[]> {
  const page = await (await stage.open({ viewport: { width: 360, height: 740 } })).newPage();
  const answers: Response[] = [];
  page.on('response', (response) => answers.push(response));
  await page.goto(stage.origin + path);
  await use(page);
  await page.waitForLoadState('networkidle');
  return Promise.all(
    answers.map(async (response) => {
      const body = await response.body();
      const type = response.request().resourceType();
      const isPacked = /\.(woff2|png|webp|avif)$/.test(response.url());
      return {
        url: response.url(),
        type,
        bytes: isPacked ? body.length : gzipSync(body, { level: 9 }).length,
      };
    }),
  );
}

const sum = (weights: readonly Weight[]): number =>
  weights.reduce((total, { bytes }) => total + bytes, 0) / 1000;
const list = (weights: readonly Weight[]): string =>
  weights.map(({ url, bytes }) => `${(bytes / 1000).toFixed(1)} ${new URL(url).pathname}`).join('\n');

test.each([
  ['/kk/map/', 'the map'],
  ['/ru/map/population/map/', 'the map of the longest numbers'],
])('%s: scripts and the whole page with centres stay light (%s)', async (path) => {
  const weights = await weigh(path, async (page) => {
    await page.locator('[data-show-centres]').click();
    await page.locator('.stage-centre').first().waitFor();
  });
  const scripts = weights.filter(({ type }) => type === 'script');
  expect(scripts.length).toBeGreaterThan(1);
  expect(sum(scripts), list(scripts)).toBeLessThanOrEqual(most.scripts);
  expect(sum(weights), list(weights)).toBeLessThanOrEqual(most.all);
});

test.each(['/kk/map/', '/kk/compare/', '/kk/compare/regions/', '/ru/regions/turkistan/'])(
  '%s needs no map that moves to be read: its scripts weigh 30 kB at most',
  async (path) => {
    const weights = await weigh(path, (page) => page.waitForLoadState('load'));
    const scripts = weights.filter(({ type }) => type === 'script');
    expect(sum(scripts), list(scripts)).toBeLessThanOrEqual(30);
  },
);
