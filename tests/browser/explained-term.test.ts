import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getCatalogue } from '../../src/catalogue/current.ts';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

const article = 'articles/how-disability-is-established/';
const id = 'medical-social-examination';
const meaning = getCatalogue().glossary.get(id)?.definition;

/** Makes the browser one that does not know `interestfor`, so that the script has to show the notes. */
function forgetInterest(): void {
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'interestForElement');
  new MutationObserver(() => {
    for (const link of document.querySelectorAll('[interestfor]')) link.removeAttribute('interestfor');
  }).observe(document, { childList: true, subtree: true });
}

async function openArticle(locale: string, options: BrowserContextOptions = {}, old = false): Promise<Page> {
  const page = await (await stage.open(options)).newPage();
  if (old) await page.addInitScript(forgetInterest);
  await page.goto(`${stage.origin}/${locale}/${article}`);
  return page;
}

const wordOf = (page: Page) => page.locator(`explained-term > a[href$="#${id}"]`);
const noteOf = (page: Page) => page.locator(`#term-${id}`);

/** Goes to the word as a reader with keys does: the browser shows the ring only then. */
async function tabToWord(page: Page): Promise<void> {
  await wordOf(page).evaluate((word) => {
    const before = [...document.querySelectorAll<HTMLElement>('a[href], button')].filter(
      (one) => one.compareDocumentPosition(word) & Node.DOCUMENT_POSITION_FOLLOWING && one.checkVisibility(),
    );
    before.at(-1)?.focus();
  });
  await page.keyboard.press('Tab');
  expect(await wordOf(page).evaluate((word) => word === document.activeElement)).toBe(true);
}

const browsers = [
  { name: 'without scripts, by the browser itself', options: { javaScriptEnabled: false }, old: false },
  { name: 'with scripts, by the browser itself', options: {}, old: false },
  { name: 'by the script, in a browser that cannot', options: {}, old: true },
];

describe.each(browsers)('a term of an article is explained $name', ({ options, old }) => {
  test('at the mouse, which may go on to the note and away', async () => {
    const page = await openArticle('kk', options, old);
    expect(await noteOf(page).isVisible()).toBe(false);
    await wordOf(page).hover();
    await noteOf(page).waitFor({ state: 'visible' });
    expect(await noteOf(page).textContent()).toContain(meaning?.kk);
    await noteOf(page).hover();
    await page.waitForTimeout(1000);
    expect(await noteOf(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await noteOf(page).waitFor({ state: 'hidden' });
  });

  test('and the note closes with Escape while the mouse stays', async () => {
    const page = await openArticle('ru', options, old);
    await wordOf(page).hover();
    await noteOf(page).waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await noteOf(page).waitFor({ state: 'hidden' });
    await page.waitForTimeout(700);
    expect(await noteOf(page).isVisible()).toBe(false);
  });

  test('at the keyboard, with a ring of 3 px, and Enter leads to the glossary', async () => {
    const page = await openArticle('ru', options, old);
    await tabToWord(page);
    await noteOf(page).waitFor({ state: 'visible' });
    expect(await wordOf(page).evaluate((word) => getComputedStyle(word).outlineWidth)).toBe('3px');
    await page.keyboard.press('Escape');
    await noteOf(page).waitFor({ state: 'hidden' });
    expect(await wordOf(page).evaluate((word) => word === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/ru/glossary/#${id}`);
    expect(await page.locator(`#${id}:target`).textContent()).toContain(meaning?.ru);
  });

  test('until the keyboard goes on; the next stop is not inside the note', async () => {
    const page = await openArticle('kk', options, old);
    await tabToWord(page);
    await noteOf(page).waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    await noteOf(page).waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.closest('[popover]') ?? null)).toBeNull();
  });

  test('in a note that lies within the window, below or above the word, at 320 px too', async () => {
    const page = await openArticle('kk', { ...options, viewport: { width: 320, height: 640 } }, old);
    await wordOf(page).scrollIntoViewIfNeeded();
    await wordOf(page).hover();
    await noteOf(page).waitFor({ state: 'visible' });
    const [word, note] = [await wordOf(page).boundingBox(), await noteOf(page).boundingBox()];
    if (!word || !note) throw new Error('nothing to be seen');
    expect(note.x).toBeGreaterThanOrEqual(0);
    expect(note.x + note.width).toBeLessThanOrEqual(320);
    const isBeside = note.y >= word.y + word.height || note.y + note.height <= word.y;
    expect(isBeside, JSON.stringify({ word, note })).toBe(true);
    expect(note.y >= 0 && note.y + note.height <= 640).toBe(true);
  });
});

describe('a finger', () => {
  const touch = { hasTouch: true, viewport: { width: 360, height: 740 } };

  test.each([false, true])(
    'opens the note in place of the glossary, which the note leads to (old: %s)',
    async (old) => {
      const page = await openArticle('kk', touch, old);
      await wordOf(page).tap();
      await noteOf(page).waitFor({ state: 'visible' });
      expect(page.url()).toContain(article);
      const more = noteOf(page).getByRole('link');
      expect((await more.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await page.touchscreen.tap(5, 5);
      await noteOf(page).waitFor({ state: 'hidden' });
      await wordOf(page).tap();
      await more.tap();
      await page.waitForURL(`**/kk/glossary/#${id}`);
    },
  );

  test('goes to the glossary where scripts are off', async () => {
    const page = await openArticle('ru', { ...touch, javaScriptEnabled: false });
    await wordOf(page).tap();
    await page.waitForURL(`**/ru/glossary/#${id}`);
    expect(await page.locator(`#${id}:target`).isVisible()).toBe(true);
  });
});

test('a screen reader is told the meaning with the word', async () => {
  const page = await openArticle('ru');
  const described = await wordOf(page).evaluate((word) => {
    const by = word.getAttribute('aria-describedby') ?? '';
    return document.getElementById(by)?.textContent;
  });
  expect(described?.trim()).toBe(meaning?.ru);
});

test('paper has the word alone', async () => {
  const page = await openArticle('ru');
  await wordOf(page).hover();
  await noteOf(page).waitFor({ state: 'visible' });
  await page.emulateMedia({ media: 'print' });
  expect(await noteOf(page).isVisible()).toBe(false);
  expect(await wordOf(page).isVisible()).toBe(true);
});

test('no request went to another host, no policy was broken', () => {
  expect(stage.strangers).toEqual([]);
  expect(stage.violations).toEqual([]);
});
