import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { completeFolder } from '../../scripts/complete.ts';
import { production } from '../../scripts/production.ts';
import { samplePages } from '../site/kinds.ts';
import { crawl } from './crawl.ts';
import { setStage, type Stage } from './chromium.ts';
import { formats, listCentres, nameOf } from './hostile/formats.ts';
import { copyHostileProject } from './hostile/project.ts';
import { scanFiles, scanPage } from './hostile/scan.ts';
import { lookAtAll } from './look-at-all.ts';
import { openEverything } from './open-everything.ts';

// A site of which every text is an attack, built and opened: whatever a text says, it stays a text. The pages' own policy is
// switched off, so that nothing but the way they are written holds the attacks back.

const full = process.env['FULL'] === '1';
const base = '/atlas/';

let root: string;
let files: readonly string[];
let stage: Stage;
let context: BrowserContext;
/** What attacks have called, and where. */
const called: string[] = [];

beforeAll(async () => {
  root = copyHostileProject();
  const env = { ...process.env, ...production, BASE_PATH: base };
  execFileSync('astro', ['build', '--silent', '--outDir', 'dist'], { cwd: root, env, stdio: 'inherit' });
  const dist = join(root, 'dist');
  completeFolder(dist);
  files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  stage = await setStage(dist, base);
  context = await stage.open({ bypassCSP: true });
  await context.exposeFunction('canary', () => void called.push('canary()'));
  context.on('dialog', (dialog) => {
    called.push(dialog.message());
    void dialog.dismiss();
  });
  context.on('weberror', (error) => called.push(String(error.error())));
}, 300_000);

afterAll(async () => {
  await stage.close();
  rmSync(root, { recursive: true, force: true });
});

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await goTo(page, path);
  return page;
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(stage.origin + base + path.replace(/index\.html$/, ''));
}

test.each(formats)('$name gives the very text', async ({ compare }) => {
  const { read, written } = await compare(root);
  expect(read).toEqual(written);
  expect(JSON.stringify(written).length).toBeGreaterThan(20);
});

test('no file of the site, read by a browser, holds anything that an attack has made', async () => {
  const page = await open('404.html');
  const pages = files.filter((file) => file.endsWith('.html')).sort();
  const read = [
    ...(full ? pages : samplePages(8, pages)),
    ...files.filter((file) => /\.(?:svg|xml|atom|json|geojson|jsonld)$/.test(file)),
  ];
  expect(read.length).toBeGreaterThan(800);
  const addresses = read.map((file) => base + file);
  expect(await scanFiles(page, addresses)).toEqual([]);
}, 120_000);

test.each([
  ['<p><canary-x>', 'element canary-x'],
  ['<p onclick="x">', 'onclick="x" of p'],
  ['<a href=" JavaScript:x">', 'href=" JavaScript:x" of a'],
  ['<script>canary()</script>', 'script with an attack'],
])('%s in a page is found out', async (body, what) => {
  const page = await open('404.html');
  await page.route('**/found.html', (route) => route.fulfill({ body }));
  expect(await scanFiles(page, [`${base}found.html`])).toEqual([`${base}found.html: ${what}`]);
});

test('every address that the site names lies below the base, and something is there', async () => {
  const first = ['', '404.html', 'robots.txt', 'sitemap.xml', 'sw.js', '_headers', 'version.json'];
  const { visited, wrong } = await crawl(stage.origin + base, 'http://localhost:4321', first);
  expect(wrong).toEqual([]);
  const named = new Set([...visited].map((path) => decodeURIComponent(path)));
  const pages = files.filter((file) => file.endsWith('.html'));
  const unnamed = pages.filter((file) => !named.has(base + file.replace(/index\.html$/, '')));
  expect(unnamed).toEqual([]);
}, 120_000);

test('what is found in the directory is shown as it was written', async () => {
  const page = await open('ru/centres/');
  await page.getByLabel('Что вы ищете?').fill('центр canary');
  const items = page.locator('[data-list] .finder-item');
  await items.first().waitFor();
  const names = new Set(listCentres(root).map(nameOf));
  const read = await items.locator('h3').allTextContents();
  expect(read.filter((name) => names.has(name)).length).toBeGreaterThan(5);
  expect(await scanPage(page)).toEqual([]);
});

test('what a map says of a region that is pressed is shown as it was written', async () => {
  const page = await open('ru/map/');
  await page.locator('[data-show-centres]').click();
  await page.locator('.stage-centre').first().waitFor();
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('Tab');
  for (const key of ['Home', 'ArrowRight', 'ArrowDown']) {
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').textContent()).toContain('canary');
    expect(await scanPage(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
});

test('no attack takes effect in any kind of page, whatever is opened in it', async () => {
  const pages = files.filter((file) => /^(?:kk|ru).*\.html$/.test(file)).sort();
  const visited = samplePages(full ? 10 : 1, pages).filter((path) => full || path.startsWith('ru'));
  expect(visited.length).toBeGreaterThan(25);
  const found: string[] = [];
  await lookAtAll(context, visited, async (page, path) => {
    await goTo(page, path);
    await openEverything(page);
    await page.waitForLoadState('networkidle');
    found.push(...(await scanPage(page)).map((what) => `${path}: ${what}`));
  });
  expect(found).toEqual([]);
  expect(called).toEqual([]);
  expect(stage.strangers).toEqual([]);
}, 600_000);
