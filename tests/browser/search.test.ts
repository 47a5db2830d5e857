import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;
const phone = { viewport: { width: 360, height: 740 } };

/** What the page, its search and its first answer may weigh on the way together, letters' files left out, bytes. */
const budget = 120_000;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

async function openSearch(address = '/ru/search/', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await stage.open({ ...phone, ...options })).newPage();
  await page.goto(stage.origin + address);
  return page;
}

const items = (page: Page) => page.locator('.search-item');
const field = (page: Page) => page.getByRole('searchbox');
const firstTitle = (page: Page) => items(page).first().getByRole('link').textContent();
const parameters = (page: Page) => new URL(page.url()).searchParams;

describe('the search of the whole site', () => {
  test('finds pages of every kind as letters are typed, and marks why', async () => {
    const page = await openSearch();
    await field(page).pressSequentially('охват услугами');
    await expect.poll(() => firstTitle(page)).toBe('Что такое охват и как мы его считаем');
    expect(await items(page).first().locator('mark').allTextContents()).toContain('охват');
    expect(parameters(page).get('q')).toBe('охват услугами');
    for (const [query, kind] of [
      ['экибастуз', 'centre'],
      ['павлодарская область', 'region'],
      ['численность населения', 'dataset'],
      ['инватакси', 'term'],
      ['методика', 'page'],
    ] as const) {
      await field(page).fill(query);
      await expect.poll(() => items(page).first().getAttribute('data-kind'), { message: query }).toBe(kind);
    }
  });

  test('finds what is asked in the other language, and without the Kazakh letters', async () => {
    const page = await openSearch('/kk/search/');
    for (const query of ['пособие', 'жардемакы', 'жәрдемақылар']) {
      await field(page).fill(query);
      const first = async (): Promise<string> => {
        const links = await items(page).getByRole('link').all();
        return (await Promise.all(links.slice(0, 3).map((link) => link.getAttribute('href')))).join(' ');
      };
      await expect.poll(first, { message: query }).toContain('/kk/articles/benefits-and-their-size/');
    }
  });

  test('is sent on by its address, narrowed to a kind, and brought back by «back»', async () => {
    const page = await openSearch('/ru/search/?q=ранняя+поддержка&kind=article');
    await items(page).first().waitFor();
    const kinds = await items(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')));
    expect(new Set(kinds)).toEqual(new Set(['article']));
    await page.getByRole('radio', { name: /^Всё/ }).check();
    await expect.poll(() => items(page).count()).toBeGreaterThan(kinds.length);
    expect(parameters(page).has('kind')).toBe(false);
    await items(page).first().getByRole('link').click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await items(page).first().waitFor();
    expect(await field(page).inputValue()).toBe('ранняя поддержка');
  });

  test('shows more at a press, and the keyboard goes on there', async () => {
    const page = await openSearch('/ru/search/?q=центр');
    await expect.poll(() => items(page).count()).toBe(20);
    await page.getByRole('button', { name: /^Показать ещё/ }).press('Enter');
    await expect.poll(() => items(page).count()).toBe(40);
    expect(
      await items(page)
        .nth(20)
        .getByRole('link')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
  });

  test('says so when nothing is found, and what to do', async () => {
    const page = await openSearch('/kk/search/?q=ывфыфвыфв');
    await page.getByRole('heading', { name: 'Ештеңе табылмады' }).waitFor();
    await page.getByText('Қысқалау не басқа сөздермен жазып көріңіз').waitFor();
    await expect.poll(() => page.locator('[data-announce]').textContent()).toBe('Ештеңе табылмады');
    await field(page).fill('');
    await expect.poll(() => page.locator('[data-results]').isVisible()).toBe(false);
  });

  test('says so when it cannot be fetched, and tries again', async () => {
    const page = await openSearch('/ru/search/');
    await page.route('**/data/search/**', (route) => route.abort());
    await field(page).pressSequentially('охват');
    await page.getByRole('alert').getByText('Поиск не загрузился').waitFor();
    await page.unroute('**/data/search/**');
    await page.getByRole('button', { name: 'Попробовать снова' }).click();
    await items(page).first().waitFor();
    expect(await page.getByRole('alert').isVisible()).toBe(false);
  });

  test('leaves the sections of the site to those without scripts', async () => {
    const page = await openSearch('/kk/search/', { javaScriptEnabled: false });
    expect(await page.locator('site-search').isVisible()).toBe(false);
    await page.getByText('Іздеу браузерде скрипттер қосулы болса ғана').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Орталықтар анықтамалығы' }).click();
    await page.waitForURL('**/kk/centres/');
  });

  test('brings at most 120 kB until the first answer', async () => {
    const context = await stage.open(phone);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    let weight = 0;
    const fonts = new Set<string>();
    session.on('Network.responseReceived', ({ requestId, type }) => type === 'Font' && fonts.add(requestId));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (!fonts.has(requestId)) weight += encodedDataLength;
    });
    await page.goto(`${stage.origin}/kk/search/?q=семей`);
    await items(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    console.log(`the first answer: ${(weight / 1000).toFixed(1)} kB`);
    expect(weight).toBeGreaterThan(20_000);
    expect(weight).toBeLessThanOrEqual(budget);
  });

  test('has nothing that axe finds, with results and without', async () => {
    const page = await openSearch('/kk/search/?q=семей');
    await items(page).first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    await field(page).fill('ывфыфвыфв');
    await page.getByRole('heading', { name: 'Ештеңе табылмады' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

describe('the way to the search', () => {
  test.each(['/kk/', '/ru/articles/what-coverage-means/', '/ru/centres/semey-dom-prestarelyh/'])(
    'by keys alone from %s: skip link, settings, search, words, result',
    async (address) => {
      const page = await openSearch(address);
      for (const stop of ['.skip', '.settings-open', '.settings-search']) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate((one) => document.activeElement?.matches(one), stop), stop).toBe(true);
      }
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/');
      while (!(await field(page).evaluate((one) => one === document.activeElement)))
        await page.keyboard.press('Tab');
      await page.keyboard.type('инватакси');
      await items(page).first().waitFor();
      await page.keyboard.press('Enter');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.matches('[data-results] h2')))
        .toBe(true);
      while (
        !(await items(page)
          .first()
          .getByRole('link')
          .evaluate((one) => one === document.activeElement))
      )
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/glossary\/#invataxi$/);
    },
  );
});
