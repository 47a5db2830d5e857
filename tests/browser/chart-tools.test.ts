import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { DOMParser } from 'linkedom';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { files } from '../site/dist.ts';
import { findViolations } from './axe.ts';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

const path = '/kk/datasets/population/';
const viewOf = (page: Page, id: string): Locator =>
  page.locator('chart-view', { has: page.locator(`#view-population-${id}`) });

async function open(address = path, width = 1000): Promise<Page> {
  const context = await stage.open({
    viewport: { width, height: 900 },
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await page.goto(stage.origin + address);
  return page;
}

const menu = (view: Locator, name: string): Locator =>
  view.locator('.chart-menu > summary', { hasText: name });

describe('taking along', () => {
  test('the SVG says title, sources and licence by itself; the PNG is as large as said and not blank', async () => {
    const page = await open();
    const view = viewOf(page, 'map');
    await menu(view, 'Жүктеп алу').click();
    const save = async (name: string): Promise<{ bytes: Buffer; file: string }> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        view.getByRole('link', { name, exact: true }).click(),
      ]);
      return { bytes: readFileSync(await download.path()), file: download.suggestedFilename() };
    };
    const svg = await save('SVG');
    expect(svg.file).toBe('map.kk.svg');
    const document = new DOMParser().parseFromString(svg.bytes.toString('utf8'), 'image/svg+xml');
    const words = [...document.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
    expect(document.querySelector('title')?.textContent).toBe(await view.locator('h3').textContent());
    expect(words).toContain('Қолдау атласы · CC BY 4.0');
    expect(words).toMatch(/Дереккөз/);
    const png = await save('PNG');
    expect(png.file).toBe('map.kk.png');
    // Drawn by the browser itself: the size, and how much of it is another colour than its corner.
    const seen = await page.evaluate(async (data) => {
      const image = await createImageBitmap(
        new Blob([Uint8Array.from(atob(data), (one) => one.charCodeAt(0))]),
      );
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data: dots } = context?.getImageData(0, 0, image.width, image.height) ?? {
        data: new Uint8Array(),
      };
      let other = 0;
      for (let at = 0; at < dots.length; at += 4) if (dots[at] !== dots[0]) other += 1;
      return { width: image.width, height: image.height, ink: (other * 4) / dots.length };
    }, png.bytes.toString('base64'));
    expect(seen.width).toBe(1200);
    expect(seen.height).toBeGreaterThan(900);
    expect(seen.ink).toBeGreaterThan(0.15);
  });

  test('the table is copied for spreadsheets, numbers bare, in the order that is seen', async () => {
    const page = await open(`${path}?population.by-region.order=name`);
    const view = viewOf(page, 'by-region');
    await menu(view, 'Жүктеп алу').click();
    await view.locator('.chart-copy-table').getByRole('button').click();
    await view.locator('.chart-copy-table copy-button[data-state=done]').waitFor();
    const rows = (await page.evaluate(() => navigator.clipboard.readText()))
      .split('\n')
      .map((row) => row.split('\t'));
    expect(rows[0]?.slice(0, 5)).toEqual(['Өңір', 'Мәні (санмен)', 'Мәні', 'Күні', 'Дереккөз']);
    expect(rows).toHaveLength(21);
    expect(rows[1]?.slice(0, 4)).toEqual(['Абай облысы', '595676', '595 676 адам', '2026 ж. 1 қаңтар']);
    // The button cuts off what is empty at the very end.
    expect(new Set(rows.slice(0, -1).map((row) => row.length)).size).toBe(1);
  });

  test('link and code are copied as they stand', async () => {
    const page = await open(`${path}?population.by-region.order=name`);
    const view = viewOf(page, 'by-region');
    await menu(view, 'Бөлісу').click();
    const copies = view.locator('.chart-panel-line copy-button');
    await copies.nth(0).getByRole('button').click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${stage.origin}${path}?population.by-region.order=name#view-population-by-region`);
    await copies.nth(1).getByRole('button').click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^<iframe src="[^"]+\/kk\/embed\/population\/by-region\/" title="[^"]+" width="100%" height="\d+"/,
    );
  });
});

test('one menu is open at a time; Escape and a click elsewhere close it and give the keyboard back', async () => {
  const page = await open();
  const view = viewOf(page, 'by-region');
  await menu(view, 'Жүктеп алу').focus();
  await page.keyboard.press('Enter');
  expect(await view.locator('.chart-menu[open]').count()).toBe(1);
  await menu(view, 'Бөлісу').click();
  expect(await view.locator('.chart-menu[open] > summary').allInnerTexts()).toEqual(['Бөлісу']);
  await page.keyboard.press('Escape');
  expect(await view.locator('.chart-menu[open]').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Бөлісу');
  await menu(view, 'Бөлісу').click();
  await page.locator('h1').click();
  expect(await view.locator('.chart-menu[open]').count()).toBe(0);
});

describe('sound', () => {
  /** Notes what the page sends to the loudspeaker: Hz for tones, 0 for noise. */
  const record = (): void => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    const tone = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (this: OscillatorNode, ...at) {
      heard.push(Math.round(this.frequency.value));
      tone.apply(this, at);
    };
    const noise = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, ...at) {
      heard.push(0);
      noise.apply(this, at);
    };
  };
  const heardBy = (page: Page): Promise<number[]> =>
    page.evaluate(() => (window as unknown as { heard: number[] }).heard);

  test('only begins at the button: higher is more, what is unknown is noise, each value is written down', async () => {
    const page = await (await stage.open({ viewport: { width: 1000, height: 900 } })).newPage();
    await page.addInitScript(record);
    await page.goto(`${stage.origin}${path}?population.by-region.period=2023-01-01`);
    const view = viewOf(page, 'by-region');
    await expect.poll(() => view.locator('.view-subtitle').textContent()).toContain('2023 жылғы 1 қаңтар');
    expect(await heardBy(page)).toEqual([]);
    const button = view.getByRole('button', { name: 'Тыңдау' });
    await button.focus();
    await page.keyboard.press('Enter');
    await view.getByRole('button', { name: 'Тоқтату' }).waitFor();
    const heard = await heardBy(page);
    expect(heard).toHaveLength(20);
    expect(heard[0]).toBe(880);
    expect(heard.filter((pitch) => pitch === 220)).toHaveLength(1);
    const tones = heard.filter((pitch) => pitch > 0);
    expect(tones).toEqual([...tones].sort((a, b) => b - a));
    expect(heard.slice(-2)).toEqual([0, 0]);
    await expect.poll(() => view.locator('[data-sound-log] li').count()).toBeGreaterThan(2);
    expect(await view.locator('[data-sound-log] li').first().textContent()).toMatch(
      /^Алматы қаласы: .* адам\.$/,
    );
    await page.keyboard.press('Enter');
    await button.waitFor();
    const told = await view.locator('[data-sound-log] li').count();
    await page.waitForTimeout(800);
    expect(await view.locator('[data-sound-log] li').count()).toBe(told);
  });
});

test('without scripts the drawing, the words, the table, pictures, code and other dates are there, and nothing that needs a script', async () => {
  const page = await (
    await stage.open({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  ).newPage();
  await page.goto(stage.origin + path);
  const view = viewOf(page, 'by-region');
  expect(await view.locator('svg.chart-narrow').isVisible()).toBe(true);
  await view.locator('[data-table] summary').click();
  expect(await view.locator('tbody tr').count()).toBe(20);
  await menu(view, 'Бөлісу').click();
  expect(await view.locator('[data-embed]').isVisible()).toBe(true);
  for (const hidden of ['[data-sound]', '[data-help]', '.chart-controls', 'copy-button', '[role=tree]'])
    expect(await view.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0);
  await view.locator('.chart-dates summary').click();
  await view.locator('.chart-dates a', { hasText: '2023 ж. 1 қаңтар' }).click();
  await page.waitForURL('**/kk/embed/population/by-region/2023-01-01/');
});

test('the tools stand in one row with targets of 44 px at 360 px, in both languages', async () => {
  for (const locale of ['kk', 'ru']) {
    const page = await open(`/${locale}/datasets/population/`, 360);
    const tools = viewOf(page, 'by-region').locator(
      '.chart-tools > button, .chart-tools > details > summary',
    );
    const boxes = await tools.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON()));
    expect(boxes).toHaveLength(4);
    expect(new Set(boxes.map(({ top }) => Math.round(top))).size, locale).toBe(1);
    for (const { height, width, right } of boxes) {
      expect(height).toBeGreaterThanOrEqual(44);
      expect(width).toBeGreaterThanOrEqual(44);
      expect(right).toBeLessThanOrEqual(360);
    }
  }
});

test('scripts of a page with charts weigh at most 30 kB in all, those fetched on demand included', async () => {
  const page = await open();
  const asked: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && asked.push(request.url()));
  await page.reload();
  const view = viewOf(page, 'by-region');
  await view.locator('[role=treeitem]').first().focus();
  await view.getByRole('slider').press('Home');
  await view.locator('[data-sound]').click();
  await view.getByRole('button', { name: 'Тоқтату' }).waitFor();
  const names = [...new Set(asked.map((url) => new URL(url).pathname.slice(1)))];
  for (const part of ['chart-stage', 'chart-walk', 'chart-period', 'chart-sound'])
    expect(
      names.some((name) => name.includes(part)),
      part,
    ).toBe(true);
  expect(names.filter((name) => !files.has(name))).toEqual([]);
  let sum = 0;
  for (const name of names) {
    const answer = await page.request.get(`${stage.origin}/${name}`);
    sum += gzipSync(await answer.body()).length;
  }
  expect(sum).toBeLessThanOrEqual(30_000);
  console.log(`scripts of a page with charts: ${sum} bytes gzipped in ${names.length} files`);
});

describe('axe finds nothing', () => {
  // A short page: axe looks at all of it to judge a part.
  const small = '#view-special-social-services-coverage';

  test.each([
    ['kk', 'light'],
    ['ru', 'dark'],
  ] as const)(
    'in a view with each of its menus open, its table open and a value shown: %s, %s',
    async (locale, colorScheme) => {
      const page = await (
        await stage.open({ colorScheme, viewport: { width: 1000, height: 900 } })
      ).newPage();
      await page.goto(
        `${stage.origin}/${locale}/datasets/special-social-services/?special-social-services.coverage.table=open`,
      );
      const view = page.locator('chart-view', { has: page.locator(small) });
      for (const index of [0, 1, 2]) {
        await view.locator('.chart-menu > summary').nth(index).click();
        await view.locator('[role=treeitem]').first().focus();
        await page.keyboard.press('ArrowDown');
        await view.locator('.chart-tip').waitFor();
        expect(await findViolations(page, small)).toEqual([]);
      }
    },
  );

  test('on a whole page with charts', async () => {
    const page = await open('/kk/datasets/special-social-services/');
    expect(await findViolations(page, 'main')).toEqual([]);
  });
});
