import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storageKey } from '../../src/browser/settings/choices.ts';
import { kindOf } from '../../scripts/page-kinds.ts';
import { samplePages } from '../site/kinds.ts';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

const addressOf = (path: string): string => `${stage.origin}/${path.replace(/index\.html$/, '')}`;

/** Opens a fresh profile in which these choices are kept. */
async function openWith(choices: Record<string, string>): Promise<Page> {
  const context = await stage.open({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
    storageKey,
    JSON.stringify(choices),
  ] as const);
  return context.newPage();
}

/** Views to embed stand in pages of others; all else has the settings. */
const own = samplePages(1).filter((path) => !kindOf(path).startsWith('embed'));

test('the settings are the second stop of the Tab key on every page, after the link past them', async () => {
  const page = await (await stage.open()).newPage();
  const wrong: string[] = [];
  for (const path of own) {
    await page.goto(addressOf(path));
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => document.activeElement?.className);
    await page.keyboard.press('Tab');
    const second = await page.evaluate(() =>
      document.activeElement?.matches('settings-panel [data-act=open]'),
    );
    if (first !== 'skip' || second !== true) wrong.push(`${path}: ${first}, ${second}`);
  }
  expect(wrong).toEqual([]);
}, 120_000);

test('what was chosen is on the page before anything of it is painted, and on the next page', async () => {
  const page = await openWith({ theme: 'yellow-on-black', size: '200' });
  // Nothing is painted before there is a body.
  await page.addInitScript(() => {
    const root = (): HTMLElement | null => document.documentElement;
    const observer = new MutationObserver(() => {
      if (!document.querySelector('body')) return;
      observer.disconnect();
      const seen = root()?.dataset['theme'] ?? 'nothing';
      document.addEventListener('DOMContentLoaded', () => root()?.setAttribute('data-seen', seen));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${stage.origin}/ru/about/`);
  expect(await page.evaluate(() => document.documentElement.dataset['seen'])).toBe('yellow-on-black');
  const colours = () =>
    page.evaluate(() => {
      const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
      return { backgroundColor, fontSize };
    });
  expect(await colours()).toEqual({ backgroundColor: 'rgb(0, 0, 0)', fontSize: '32px' });
  await page.getByRole('banner').getByRole('link', { name: 'Центры' }).click();
  await page.waitForURL('**/ru/centres/');
  expect(await colours()).toEqual({ backgroundColor: 'rgb(0, 0, 0)', fontSize: '32px' });
});

/** How every box of a page stands and looks, in a few numbers and words. */
function describeBoxes(): string[] {
  return [...document.querySelectorAll('body *')].map((one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    const { color, backgroundColor, fontFamily, fontSize, letterSpacing, filter } = getComputedStyle(one);
    const place = [x, y, width, height].map(Math.round).join();
    return `${one.localName} ${place} ${color} ${backgroundColor} ${fontFamily} ${fontSize} ${letterSpacing} ${filter}`;
  });
}

test('paper is the same whatever was chosen', async () => {
  const everything = {
    size: '200',
    theme: 'yellow-on-black',
    font: 'serif',
    letters: 'wider',
    words: 'wider',
    lines: 'wider',
    pictures: 'off',
    links: 'underlined',
  };
  for (const path of ['kk/regions/turkistan/', 'ru/datasets/population/', 'kk/centres/taraz-cossu-1/']) {
    const sheets: string[][] = [];
    for (const choices of [{}, everything]) {
      const page = await openWith(choices);
      await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
      await page.goto(addressOf(path), { waitUntil: 'networkidle' });
      sheets.push(await page.evaluate(describeBoxes));
      await page.context().close();
    }
    const [plain = [], chosen] = sheets;
    expect(plain.length).toBeGreaterThan(100);
    expect(chosen, path).toEqual(plain);
  }
});

describe('without pictures', () => {
  test('no drawing, map or photograph is left, and its words and table are', async () => {
    const page = await openWith({ pictures: 'off' });
    for (const path of [
      'kk/',
      'ru/map/',
      'kk/datasets/population/',
      'ru/regions/turkistan/',
      'kk/compare/',
    ]) {
      await page.goto(addressOf(path));
      const left = await page.evaluate(
        () =>
          [...document.querySelectorAll('main :is(svg, img, canvas, region-map)')].filter((one) =>
            one.checkVisibility(),
          ).length,
      );
      expect(left, path).toBe(0);
      const silent = await page.evaluate(() => {
        const blocks = [...document.querySelectorAll('main figure, main section')].filter((one) =>
          one.querySelector('svg, region-map'),
        );
        return blocks
          .filter(
            (one) => one.checkVisibility() && (one instanceof HTMLElement ? one.innerText : '').length < 40,
          )
          .map((one) => one.outerHTML.slice(0, 120));
      });
      expect(silent, path).toEqual([]);
    }
    await page.goto(addressOf('kk/datasets/population/'));
    await page.locator('main figure summary').first().click();
    expect(await page.locator('main figure table').first().isVisible()).toBe(true);
  });
});

test.each(['', 'serif', 'dyslexic'])(
  'on a phone no word of the navigation leaves its cell in the face «%s»',
  async (font) => {
    const page = await openWith({ font });
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of ['kk/about/', 'ru/about/']) {
      await page.goto(addressOf(path));
      await page.evaluate(() => document.fonts.ready);
      const wide = await page.locator('.header-navigation a').evaluateAll((links) =>
        links.flatMap((link) => {
          const words = document.createRange();
          words.selectNodeContents(link);
          const [text, cell] = [words.getBoundingClientRect(), link.getBoundingClientRect()];
          return text.left < cell.left || text.right > cell.right ? [link.textContent.trim()] : [];
        }),
      );
      expect(wide, path).toEqual([]);
    }
  },
);

test('without scripts there is no button that could do nothing, and the page follows the system', async () => {
  const context = await stage.open({ javaScriptEnabled: false, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(`${stage.origin}/kk/about/`);
  expect(await page.locator('settings-panel').isVisible()).toBe(false);
  const dark = await page.locator('html').evaluate((one) => getComputedStyle(one).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await page.locator('html').evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(dark).not.toBe(light);
});
