import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dist, readText } from '../site/dist.ts';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;
let server: Server;
let origin: string;

/** What the server says in place of files of the site, and how long it takes for a page, ms. */
const changed = new Map<string, string>();
let delay = 0;

beforeAll(async () => {
  stage = await setStage();
  const files = sirv(dist, { dev: false, etag: true });
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    const text = changed.get(path);
    const answer = (): void => {
      if (text === undefined) return files(request, response, () => void response.writeHead(404).end());
      response
        .writeHead(200, { 'content-type': path.endsWith('.js') ? 'text/javascript' : 'text/html' })
        .end(text);
    };
    setTimeout(answer, path.endsWith('/') ? delay : 0);
  });
  await new Promise<void>((resume) => server.listen(0, resume));
  const address = server.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
});

afterAll(async () => {
  await stage.close();
  await new Promise((resume) => server.close(resume));
});

beforeEach(() => {
  changed.clear();
  delay = 0;
});

/** Opens a page, and waits until its worker has kept what it keeps. */
async function visit(path: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await stage.open({ serviceWorkers: 'allow', viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(origin + path);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
  await expect.poll(() => listCopies(page)).toContain(path);
  return { context, page };
}

function listCopies(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
}

test('after a first visit the directory can be searched and an entry read with the network off', async () => {
  const { context, page } = await visit('/ru/');
  await context.setOffline(true);
  await page.goto(`${origin}/ru/centres/`);
  expect(await page.locator('offline-copy').textContent()).toContain('копия страницы, сохранённая сегодня');
  await page.getByLabel('Что вы ищете?').fill('экибастуз ранняя');
  await page.locator('.finder-item').first().waitFor();
  await page.locator('.finder-item a').first().click();
  await page.getByRole('heading', { name: /Служба ранней поддержки/ }).waitFor();
  const main = await page.locator('main').innerText();
  expect(main).toContain('Экибастуз');
  expect(main).toContain('Страница этого центра не сохранена');
  expect(main).toContain('Копия справочника сохранена сегодня');
  expect(main).toContain('111');
});

test('an entry that was seen is there whole, and says how old the copy is', async () => {
  const path = '/kk/centres/ekibastuz-rannyaya-podderzhka-dara/';
  const { context, page } = await visit(path);
  const seen = await page.locator('h1').textContent();
  await context.setOffline(true);
  await page.clock.setFixedTime(Date.now() + 3 * 24 * 60 * 60 * 1000);
  await page.goto(origin + path);
  expect(await page.locator('h1').textContent()).toBe(seen);
  expect(await page.locator('offline-copy').textContent()).toContain('3 күн бұрын сақталған');
});

test('what was never seen is said to be not there, in the language of its address', async () => {
  const { context, page } = await visit('/kk/');
  await context.setOffline(true);
  await page.goto(`${origin}/kk/articles/`);
  expect(await page.locator('main').innerText()).toContain('Бұл бет құрылғыңызда сақталмаған');
  await page.goto(`${origin}/ru/articles/`);
  expect(await page.locator('main').innerText()).toContain('Эта страница не сохранена');
});

test('with a network nobody sees an old copy: a new page is shown at once, and a new version clears the old', async () => {
  const { page } = await visit('/ru/centres/');
  const [first] = (await page.evaluate(() => caches.keys())).filter((name) => name !== 'qoldau-visited');
  changed.set(
    '/ru/centres/',
    readText('ru/centres/index.html').replaceAll('Справочник центров', 'Новый справочник'),
  );
  await page.reload();
  expect(await page.locator('h1').textContent()).toBe('Новый справочник');
  expect(await page.locator('offline-copy').isVisible()).toBe(false);
  changed.set('/sw.js', readText('sw.js').replace(/"version":"\w+"/, '"version":"later"'));
  await page.reload();
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect.poll(() => page.evaluate(() => caches.keys())).toContain('qoldau-later');
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 8000 }).not.toContain(first);
  await page.context().setOffline(true);
  await page.reload();
  expect(await page.locator('h1').textContent()).toBe('Новый справочник');
  expect(await page.locator('offline-copy').isVisible()).toBe(true);
});

test('a version that cannot be fetched whole leaves the one before in its place', async () => {
  const { page } = await visit('/ru/centres/');
  const before = await page.evaluate(() => caches.keys());
  const broken = readText('sw.js')
    .replace('"files":[', '"files":["/nowhere.js",')
    .replace(/"version":"\w+"/, '"version":"broken"');
  changed.set('/sw.js', broken);
  await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistration())?.update().catch(() => undefined),
  );
  await page.waitForTimeout(500);
  await page.context().setOffline(true);
  await page.reload();
  expect(await page.locator('offline-copy').isVisible()).toBe(true);
  expect(await page.evaluate(() => caches.keys())).toEqual(expect.arrayContaining(before));
});

test('a network too slow is not waited for: the copy is shown', async () => {
  const { page } = await visit('/ru/centres/');
  delay = 20_000;
  const begun = Date.now();
  await page.goto(`${origin}/ru/centres/`, { waitUntil: 'domcontentloaded' });
  expect(Date.now() - begun).toBeLessThan(12_000);
  expect(await page.locator('offline-copy').isVisible()).toBe(true);
});

test('who saves data keeps nothing', async () => {
  const context = await stage.open({ serviceWorkers: 'allow' });
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const page = await context.newPage();
  await page.goto(`${origin}/kk/`, { waitUntil: 'networkidle' });
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('what is kept from the first visit is small', () => {
  const text = readText('sw.js');
  const files: string[] = JSON.parse(/"files":(\[.*?\])/.exec(text)?.[1] ?? '[]');
  const sizes = files.map((address) => {
    const bytes = readFileSync(join(dist, address.endsWith('/') ? `${address}index.html` : address));
    return address.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
  });
  expect(files).toContain('/data/finder/kk.json');
  expect(files.filter((file) => /map-|finder-map/.test(file))).toEqual([]);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(250_000);
  expect(gzipSync(text).length).toBeLessThan(3000);
});

test('no page broke its policy', () => {
  expect(stage.violations).toEqual([]);
});
