import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from './axe.ts';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;
const phone = { viewport: { width: 360, height: 740 } };
const ekibastuz = { latitude: 51.73, longitude: 75.33 };

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

async function openDirectory(address = '/ru/centres/', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await stage.open({ ...phone, ...options })).newPage();
  await page.goto(stage.origin + address);
  return page;
}

const items = (page: Page, part = '') => page.locator(`[data-list] ${part} .finder-item`);
const title = (page: Page) => page.locator('[data-title]');

describe('a mother on a cheap phone', () => {
  test('finds a centre by typing, sees why it was found, and opens it', async () => {
    const page = await openDirectory();
    await page.getByLabel('Что вы ищете?').pressSequentially('ранняя помощь экибастуз');
    await items(page).first().waitFor();
    expect(await items(page).first().getAttribute('data-id')).toBe('ekibastuz-rannyaya-podderzhka-dara');
    expect(await items(page).first().locator('mark').allTextContents()).toContain('Экибастуз');
    await items(page).first().getByRole('link').first().click();
    await page.waitForURL('**/ru/centres/ekibastuz-rannyaya-podderzhka-dara/');
    await page.goBack();
    await items(page).first().waitFor();
    expect(await page.getByLabel('Что вы ищете?').inputValue()).toBe('ранняя помощь экибастуз');
  });

  test('types before the search is there, and loses nothing', async () => {
    const page = await openDirectory();
    let bring = (): void => {};
    const held = new Promise<void>((resume) => (bring = resume));
    await page.route('**/data/finder/**', (route) => held.then(() => route.continue()));
    await page.getByLabel('Что вы ищете?').pressSequentially('экибастуз');
    await page.getByText('Справочник загружается…').waitFor();
    bring();
    await items(page).first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('экибастуз');
  });

  test('types in Kazakh without its letters, and in Latin', async () => {
    const page = await openDirectory('/kk/centres/');
    for (const query of ['карттар уйи семей', 'qarttar uii semei']) {
      await page.getByLabel('Не іздейсіз?').fill(query);
      await expect.poll(() => items(page).first().getAttribute('data-id')).toBe('semey-dom-prestarelyh');
    }
  });

  test('narrows the list by filters that count, keeps them in the address, and clears them', async () => {
    const page = await openDirectory();
    await page.getByRole('button', { name: 'Фильтры' }).click();
    await page.getByText('Тип центра').click();
    const box = page.getByRole('checkbox', { name: /Дом малой вместимости/ });
    const label = await page.locator('label', { has: box }).textContent();
    await box.check();
    const [, count = '', planned = ''] = /(\d+) \+(\d+)/.exec(label ?? '') ?? [];
    await expect.poll(() => title(page).textContent()).toContain(`Найдено ${count} `);
    expect(await title(page).textContent()).toMatch(new RegExp(`запланирован[оы]? ${planned}$`));
    expect(await items(page, '> .finder-pages').count()).toBe(Number(count));
    expect(await items(page, '[data-part=planned]').count()).toBe(Number(planned));
    await page.getByText('Населённый пункт').click();
    await page.getByRole('checkbox', { name: /^Караганда/ }).check();
    await expect.poll(() => items(page).count()).toBe(1);
    expect(new URL(page.url()).search).toBe('?settlement=karaganda&type=small-capacity-home');
    const same = await openDirectory(`/ru/centres/${new URL(page.url()).search}`);
    await expect.poll(() => items(same).count()).toBe(1);
    await page.getByRole('button', { name: 'Сбросить всё' }).click();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('[data-results]').isVisible()).toBe(false);
  });

  test('is told which filter to drop when nothing is left, and which words to change', async () => {
    const page = await openDirectory('/ru/centres/?type=small-capacity-home&group=older-people');
    const drop = page.getByRole('button', { name: /^Если убрать фильтр «Кому помогает»: \d+ центр/ });
    await drop.click();
    await items(page).first().waitFor();
    await page.getByLabel('Что вы ищете?').fill('ывфыфвыфв');
    await expect.poll(() => title(page).textContent()).toBe('Ничего не нашлось');
    expect(await page.locator('.finder-nothing').textContent()).toContain('Попробуйте короче');
  });

  test('finds what is near on a press only, and is told how exact that is', async () => {
    const page = await openDirectory('/ru/centres/', {
      geolocation: ekibastuz,
      permissions: ['geolocation'],
    });
    await page.getByLabel('Что вы ищете?').fill('центр');
    await items(page).first().waitFor();
    expect(await page.locator('.finder-item-state strong').count()).toBe(0);
    await page.getByLabel('Что вы ищете?').fill('');
    await page.getByRole('button', { name: 'Рядом со мной' }).click();
    await expect
      .poll(() => items(page).first().getAttribute('data-id'))
      .toBe('ekibastuz-rannyaya-podderzhka-dara');
    expect(await items(page).first().locator('strong').textContent()).toBe(
      'примерно 1 км, до середины населённого пункта',
    );
    expect(page.url()).not.toContain('51.7');
    expect(await items(page).nth(1).getAttribute('data-id')).toBe('aksu-cossu-obshchego-tipa');
  });

  test('who does not tell where she is may choose a town', async () => {
    const page = await openDirectory();
    await page.getByRole('button', { name: 'Рядом со мной' }).click();
    await expect.poll(() => page.locator('[data-near-message]').textContent()).toContain('не разрешён');
    expect(
      await page.getByLabel('Откуда считать расстояние').evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await page.getByLabel('Откуда считать расстояние').selectOption({ label: 'Экибастуз' });
    await items(page).first().waitFor();
    expect(await items(page).first().locator('strong').textContent()).toBe('в этом же населённом пункте');
    expect(new URL(page.url()).search).toBe('?from=ekibastuz');
  });

  test('is told when the device knows her place only roughly, or not at all', async () => {
    const rough = await openDirectory('/ru/centres/', {
      geolocation: { ...ekibastuz, accuracy: 12_400 },
      permissions: ['geolocation'],
    });
    await rough.getByRole('button', { name: 'Рядом со мной' }).click();
    await expect.poll(() => rough.locator('[data-near-message]').textContent()).toContain('±12 км');
    const lost = await (await stage.open(phone)).newPage();
    await lost.addInitScript(() => {
      Object.defineProperty(navigator.geolocation, 'getCurrentPosition', {
        value: (_: unknown, fail: (error: { code: number }) => void) => fail({ code: 2 }),
      });
    });
    await lost.goto(`${stage.origin}/ru/centres/`);
    await lost.getByRole('button', { name: 'Рядом со мной' }).click();
    await expect
      .poll(() => lost.locator('[data-near-message]').textContent())
      .toContain('не смогло определить');
  });

  test('sees what was found on the map, and the list follows the map', async () => {
    const page = await openDirectory('/ru/centres/?q=асыл+мирас');
    await items(page).first().waitFor();
    const all = await items(page).count();
    await page.getByRole('button', { name: 'Показать на карте' }).click();
    await page.locator('.stage-centre').first().waitFor();
    await expect.poll(() => page.locator('[data-map-note]').textContent()).toBe(`Видно на карте: ${all}`);
    for (let press = 0; press < 4; press++) await page.getByRole('button', { name: /Приблизить/ }).click();
    await expect.poll(() => items(page).count()).toBeLessThan(all);
    await page.getByRole('button', { name: 'Показать все' }).click();
    await expect.poll(() => items(page).count()).toBe(all);
    await page.getByLabel('Что вы ищете?').fill('экибастуз');
    await expect.poll(() => page.locator('.stage-centre').count()).toBe(1);
    await page.locator('.stage-centre').first().press('Enter');
    await page.locator('.pop-up a').first().waitFor();
  });
});

test('with the keyboard alone: to the field, to a filter, to the results, to a centre', async () => {
  const page = await openDirectory('/ru/centres/', { viewport: { width: 1280, height: 800 } });
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 40) ?? '');
  const tabTo = async (wanted: RegExp): Promise<void> => {
    for (let press = 0; press < 80; press++) {
      if (wanted.test(await focused())) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way to ${wanted}`);
  };
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.id === 'finder-query')) break;
  }
  await page.keyboard.type('дом престарелых');
  await page.keyboard.press('Enter');
  await items(page).first().waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Найден/);
  await page.keyboard.press('Shift+Tab');
  await page.locator('[data-near]').focus();
  await tabTo(/^Фильтры/);
  await page.keyboard.press('Enter');
  await tabTo(/^Регион/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect.poll(() => new URL(page.url()).search).toContain('region=KZ-10');
  await tabTo(/^Смотреть/);
  await page.keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Найден/);
  await tabTo(/^Дом престарелых/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/ru/centres/semey-dom-prestarelyh/');
});

test('a voice hears what was found, once the typing pauses', async () => {
  const page = await openDirectory();
  await page.getByLabel('Что вы ищете?').pressSequentially('аутизм тараз');
  await expect.poll(() => page.locator('[data-announce]').textContent()).toMatch(/^Найден/);
  expect(await page.locator('[data-announce]').getAttribute('role')).toBe('status');
});

test('without scripts the search is not there, and the lists are the way', async () => {
  const page = await openDirectory('/ru/centres/', { javaScriptEnabled: false });
  expect(await page.locator('centre-finder').isVisible()).toBe(false);
  await page.locator('main a[href$="/centres/region/pavlodar/"]').first().click();
  await page
    .getByRole('link', { name: /ранней поддержки/ })
    .first()
    .click();
  expect(await page.locator('main').textContent()).toContain('Экибастуз');
});

test('when the data do not come, it is said, and a press tries again', async () => {
  const page = await openDirectory();
  await page.route('**/data/finder/**', (route) => route.abort());
  await page.getByLabel('Что вы ищете?').fill('семей');
  await page.getByText('Поиск не загрузился').waitFor();
  await page.unroute('**/data/finder/**');
  await page.getByRole('button', { name: 'Попробовать снова' }).click();
  await items(page).first().waitFor();
});

test.each(['kk', 'ru'])('axe finds nothing in %s, with filters, results and map open', async (locale) => {
  const page = await openDirectory(`/${locale}/centres/?q=${encodeURIComponent('асыл')}&status=operating`);
  await items(page).first().waitFor();
  await page.locator('[data-filters-toggle]').click();
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  await page.locator('[data-map-toggle]').click();
  await page.locator('.stage-centre').first().waitFor();
  expect(await findViolations(page)).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(360);
});

describe('the weight of the directory', () => {
  /** Bytes by kind that a page has asked for, compressed as a server would. */
  async function weigh(page: Page): Promise<{ at: (ending: RegExp) => number }> {
    const bodies = new Map<string, number>();
    page.on('response', async (response) => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      bodies.set(new URL(response.url()).pathname, gzipSync(body).length);
    });
    return {
      at: (ending) =>
        [...bodies].filter(([path]) => ending.test(path)).reduce((sum, [, size]) => sum + size, 0),
    };
  }

  test('is small until the search is used; then its script and data come, and the map only at a press', async () => {
    const page = await (await stage.open(phone)).newPage();
    const weight = await weigh(page);
    await page.goto(`${stage.origin}/kk/centres/`, { waitUntil: 'networkidle' });
    expect(weight.at(/\.js$/)).toBeLessThan(10_000);
    expect(weight.at(/finder\/kk\.json$/)).toBe(0);
    expect(weight.at(/(\/|\.js|\.css)$/)).toBeLessThan(45_000);
    await page.getByLabel('Не іздейсіз?').fill('орал');
    await items(page).first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(weight.at(/\.js$/)).toBeLessThan(25_000);
    expect(weight.at(/finder\/kk\.json$/)).toBeLessThan(30_000);
    await page.locator('[data-map-toggle]').click();
    await page.locator('.stage-centre').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(weight.at(/\.js$/)).toBeLessThan(75_000);
  });
});

test('no request went to another host', () => {
  expect(stage.strangers).toEqual([]);
});
