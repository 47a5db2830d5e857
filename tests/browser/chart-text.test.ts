import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist } from '../site/dist.ts';
import { setStage, type Stage } from './chromium.ts';
import { findTextFaults } from './text-boxes.ts';

// Over all views of all datasets, in both languages: no word of a drawing or of what stands around it is cut, covered,
// or too small to read, at the width of a phone, a tablet and a desk. With FULL=1 the charts of all region pages too.

const widths = [320, 768, 1280];

function listPages(section: string): { readonly address: string }[] {
  return ['kk', 'ru'].flatMap((locale) =>
    readdirSync(join(dist, locale, section))
      .filter((name) => existsSync(join(dist, locale, section, name, 'index.html')))
      .map((name) => ({ address: `/${locale}/${section}/${name}/` })),
  );
}

const regions = listPages('regions');
const sampled =
  process.env['FULL'] === '1' ? regions : regions.filter(({ address }) => address.includes('/astana/'));

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await setStage();
  page = await (await stage.open()).newPage();
});

afterAll(() => stage.close());

async function expectNoFaults(selector: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  expect(await page.locator(selector).count()).toBeGreaterThan(0);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(findTextFaults, selector), `at ${width} px`).toEqual([]);
  }
}

test.each(listPages('datasets'))('every word of the views can be read: $address', async ({ address }) => {
  await page.goto(stage.origin + address);
  await expectNoFaults('figure.view');
});

test.each(sampled)('every word of the charts can be read: $address', async ({ address }) => {
  await page.goto(stage.origin + address);
  if ((await page.locator('.drawing').count()) > 0) await expectNoFaults('figure:has(.drawing)');
});

test('words that are cut, covered, too small or too wide are found', async () => {
  const other = await stage.browser.newPage({ viewport: { width: 400, height: 400 } });
  await other.setContent(`<figure><svg width="300" height="100" viewBox="0 0 300 100">
    <text x="280" y="20" font-size="16">cut off</text>
    <text x="10" y="50" font-size="16">one over</text><text x="20" y="55" font-size="16">the other</text>
    <text x="10" y="90" font-size="9">small</text></svg>
    <p style="inline-size: 60px">unbreakableword</p></figure>`);
  const faults = await other.evaluate(findTextFaults, 'figure');
  expect(faults).toEqual([
    'cut: cut off',
    'over each other: one over | the other',
    'too small (9.0 px): small',
    'wider than its place: unbreakableword',
  ]);
  await other.close();
});
