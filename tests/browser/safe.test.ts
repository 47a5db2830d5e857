import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { samplePages } from '../site/kinds.ts';
import { setStage, type Stage } from './chromium.ts';
import { lookAtAll } from './look-at-all.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

const full = process.env['FULL'] === '1';

afterEach(() => {
  stage.violations.splice(0);
});

test('no kind of page breaks its own policy or asks another host for anything', async () => {
  const context = await stage.open();
  const paths = samplePages(full ? 40 : 1);
  expect(paths.length).toBeGreaterThan(40);
  await lookAtAll(context, paths, async (page, path) => {
    await page.goto(`${stage.origin}/${path.replace(/index\.html$/, '')}`);
    // Down to the end, so that what loads late is loaded.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
  });
  expect(stage.violations).toEqual([]);
  expect(stage.strangers).toEqual([]);
}, 600_000);

test('a script that stands in the page by mistake does not run', async () => {
  const context = await stage.open();
  const page = await context.newPage();
  await page.route('**/ru/about/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('</main>', '<script>document.title = "run"</script></main>');
    await route.fulfill({ response, body });
  });
  await page.goto(`${stage.origin}/ru/about/`);
  expect(await page.title()).not.toBe('run');
  expect(stage.violations.map(({ directive }) => directive)).toEqual(['script-src-elem']);
});
