import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseCatalogue } from '../../src/catalogue/load.ts';
import { readProject } from '../../src/catalogue/read.ts';
import { getViewModel } from '../../src/charts/model.ts';
import { getWalk } from '../../src/charts/walk.ts';
import { getLanguage } from '../../src/i18n/language.ts';
import { setStage, type Stage } from './chromium.ts';

const { catalogue } = parseCatalogue(readProject(join(import.meta.dirname, '..', '..')));
if (!catalogue) throw new Error('the project has no catalogue');

/** Every view with a drawing, and the first of each kind. */
const views = [...catalogue.datasets.values()].flatMap((dataset) =>
  dataset.views.filter(({ kind }) => kind !== 'cards').map((view) => ({ dataset, view })),
);
const kinds = [...Map.groupBy(views, ({ view }) => view.kind)].flatMap(([kind, [first]]) =>
  first ? [{ kind, ...first }] : [],
);

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

/** What a screen reader is told of the element that has the keyboard. */
type Heard = { readonly role: string; readonly name: string; readonly level: number };

async function listen(page: Page, session: CDPSession): Promise<Heard> {
  const handle = await page.evaluateHandle(() => document.activeElement);
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  await handle.dispose();
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId ?? '',
    fetchRelatives: false,
  });
  const [node] = nodes;
  const level = node?.properties?.find(({ name }) => name === 'level')?.value.value ?? 0;
  return { role: String(node?.role?.value), name: String(node?.name?.value), level: Number(level) };
}

/** Opens the page of a view alone and tabs to its walk; gives a function that presses a key and says what is heard then. */
async function enterWalk(path: string): Promise<{ page: Page; press: (key: string) => Promise<Heard> }> {
  const page = await (await stage.open({ viewport: { width: 800, height: 900 } })).newPage();
  await page.goto(stage.origin + path);
  await page.locator('[role=tree]').waitFor({ state: 'attached' });
  const session = await page.context().newCDPSession(page);
  const press = async (key: string): Promise<Heard> => {
    const before = await page.evaluate(() => document.activeElement?.outerHTML);
    await page.keyboard.press(key);
    await page
      .waitForFunction((old) => document.activeElement?.outerHTML !== old, before, { timeout: 500 })
      .catch(() => undefined);
    return listen(page, session);
  };
  for (let tabs = 0; tabs < 5; tabs += 1) if ((await press('Tab')).role === 'treeitem') break;
  return { page, press };
}

describe.each(kinds)('$kind: $dataset.id/$view.id, by keyboard alone', ({ dataset, view }) => {
  test.each(['kk', 'ru'] as const)(
    'each value is heard in its words, in the order of the walk: %s',
    async (locale) => {
      const language = getLanguage(locale);
      const walk = getWalk(getViewModel(catalogue, dataset, view, language), language);
      const { page, press } = await enterWalk(`/${locale}/embed/${dataset.id}/${view.id}/`);
      const whole = await press('Escape');
      expect(whole).toEqual({ role: 'treeitem', name: walk[0]?.text, level: 1 });
      const heard = [whole, await press('Enter')];
      if (heard[1]?.level === 2 && walk[1]?.point === undefined) heard.push(await press('Enter'));
      const first = walk.find(({ point }) => point);
      const own = walk.filter(({ point, series }) => point && series === first?.series);
      expect(heard.at(-1)?.name).toBe(first?.text);
      for (const stop of own.slice(1)) {
        const now = await press('ArrowRight');
        expect(now).toEqual({ role: 'treeitem', name: stop.text, level: stop.level });
      }
      // The end of a series is the end: nothing more comes.
      expect((await press('ArrowRight')).name).toBe(own.at(-1)?.text);
      expect((await press('Home')).name).toBe(own[0]?.text);
      expect((await press('End')).name).toBe(own.at(-1)?.text);
      expect(await page.locator('.chart-tip').isVisible()).toBe(true);
      expect((await press('Escape')).level).toBe((own[0]?.level ?? 0) - 1);
      // The tree is one stop of the tab order, and no trap.
      expect((await press('Tab')).role).not.toBe('treeitem');
    },
  );
});

test('up and down lead to the same place in the series beside it', async () => {
  const { press } = await enterWalk('/ru/embed/population/region-change/');
  expect((await press('ArrowDown')).name).toMatch(/^1 января 2023 г\.: \d+ значени/);
  const value = await press('ArrowRight');
  expect(value.name).toMatch(/\(1 января 2023 г\.\): /);
  const place = value.name.split(' (')[0];
  const below = await press('ArrowDown');
  expect(below.name).toBe(`${place} (1 января 2026 г.): ${below.name.split(': ')[1]}`);
  expect((await press('ArrowUp')).name).toBe(value.name);
  expect((await press('Escape')).level).toBe(2);
  expect((await press('Escape')).level).toBe(1);
});

test('? opens the list of keys, Escape leads back to the value', async () => {
  const page = await (await stage.open()).newPage();
  await page.goto(`${stage.origin}/kk/datasets/population/`);
  const view = page.locator('chart-view', { has: page.locator('#view-population-by-region') });
  await view.locator('[role=treeitem]').first().focus();
  await page.keyboard.press('ArrowDown');
  await view.locator('[data-point="0"]:focus').waitFor({ state: 'attached' });
  await page.keyboard.press('?');
  await view.locator('[data-help][open]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('summary');
  await page.keyboard.press('Escape');
  await view.locator('[data-point="0"]:focus').waitFor({ state: 'attached' });
  expect(await view.locator('[data-help]').getAttribute('open')).toBe(null);
});

test('keys pressed while the walk is still being fetched are not lost', async () => {
  const context = await stage.open();
  await context.route('**/chart-walk*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto(`${stage.origin}/kk/embed/population/by-region/`);
  await page.locator('[role=treeitem]').first().focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowDown');
  await page.locator('[data-point="2"]:focus').waitFor({ state: 'attached' });
});

test('numbers and dates come from the build, in the forms of each language; Chromium has none for Kazakh', async () => {
  const page = await (await stage.open()).newPage();
  const dated = async (locale: string): Promise<string> => {
    await page.goto(`${stage.origin}/${locale}/datasets/population/`);
    return page.locator('#view-population-by-region [data-point="0"][role=treeitem]').innerText();
  };
  expect((await dated('kk')).trim()).toBe('Алматы қаласы: 2\u00a0347\u00a0924 адам (2026 ж. 1 қаңтар).');
  expect((await dated('ru')).trim()).toBe('город Алматы: 2\u00a0347\u00a0924 человека (1 января 2026 г.).');
  const own = await page.evaluate(() => [
    new Intl.DateTimeFormat('kk-KZ', { year: 'numeric', month: 'long' }).format(new Date('2026-09-15')),
    new Intl.NumberFormat('kk-KZ').format(1234567.89),
  ]);
  // Should a Chromium learn Kazakh, this says so; the site does not depend on it.
  expect(own).toEqual(['2026 M09', '1,234,567.89']);
});

test('every view has a stop for each value, in both languages', () => {
  for (const locale of ['kk', 'ru'] as const) {
    const language = getLanguage(locale);
    for (const { dataset, view } of views) {
      const model = getViewModel(catalogue, dataset, view, language);
      const walk = getWalk(model, language);
      const indexes = walk.flatMap(({ point }) => (point ? [point.index] : [])).sort((a, b) => a - b);
      expect(indexes, model.id).toEqual(model.points.map(({ index }) => index));
      for (const { text } of walk) expect(text).not.toMatch(/[{}]|undefined|none|\bM\d\d\b/);
    }
  }
});
