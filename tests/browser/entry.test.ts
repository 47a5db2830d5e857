import { readFileSync } from 'node:fs';
import { parse } from 'vcard4';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '../../src/catalogue/load.ts';
import { setStage, type Stage } from './chromium.ts';

const path = '/ru/centres/semey-asyl-miras/';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

describe('an entry of the directory', () => {
  test('leads from its first button to a telephone to tap, on a phone and without scripts', async () => {
    const context = await stage.open({ viewport: { width: 360, height: 780 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(stage.origin + path);
    await page.locator('.actions a[data-look="main"]').click();
    expect(new URL(page.url()).hash).toBe('#contacts');
    const line = page.locator('section[aria-labelledby=contacts] a[href^="tel:"]').first();
    await line.scrollIntoViewIfNeeded();
    expect(await line.getAttribute('href')).toBe('tel:111');
    expect((await line.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await page.locator('share-page').isVisible()).toBe(false);
    expect(await page.locator('print-page').isVisible()).toBe(false);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(360);
  });

  test('gives a contact card that another reader understands', async () => {
    const page = await (await stage.open({ acceptDownloads: true })).newPage();
    await page.goto(stage.origin + path);
    const waiting = page.waitForEvent('download');
    await page.locator('a[download$=".vcf"]').click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('semey-asyl-miras.vcf');
    const card = parse(readFileSync(await download.path(), 'utf8'));
    if (Array.isArray(card)) throw new Error('more than one card');
    const values = Object.fromEntries(card.parsedVcard.map(({ property, value }) => [property, value]));
    expect(values).toMatchObject({ KIND: 'org', ADR: { locality: 'Семей', countryName: 'Казахстан' } });
    expect(values['FN']).toBe(await page.locator('h1').textContent());
    expect(values['NOTE']).toContain('111: ');
  });

  test('is shared by the system where it can share', async () => {
    const page = await (await stage.open()).newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: (shared: ShareData) => {
          document.documentElement.dataset['shared'] = JSON.stringify(shared);
          return Promise.resolve();
        },
      });
    });
    await page.goto(stage.origin + path);
    await page.locator('share-page button').click();
    const shared = await page.locator('html').getAttribute('data-shared');
    expect(JSON.parse(shared ?? '{}')).toMatchObject({
      title: await page.locator('h1').textContent(),
      url: expect.stringMatching(new RegExp(`${path}$`)) as string,
    });
  });

  test('copies its address where the system cannot share, and says so', async () => {
    const context = await stage.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await page.goto(stage.origin + path);
    await page.locator('share-page button').click();
    await expect
      .poll(() => page.locator('share-page [role=status]').textContent())
      .toBe('Ссылка скопирована');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(new RegExp(`${path}$`));
  });

  test('shows its address to be copied where the clipboard is closed to it', async () => {
    const page = await (await stage.open()).newPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(stage.origin + path);
    await page.locator('share-page button').click();
    const field = page.locator('share-page input');
    await field.waitFor({ state: 'visible' });
    expect(await field.inputValue()).toMatch(new RegExp(`${path}$`));
    expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);
  });

  test('its print button opens the system sheet of printing', async () => {
    const page = await (await stage.open()).newPage();
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await page.goto(stage.origin + path);
    await page.locator('print-page button').click();
    expect(await page.locator('html').getAttribute('data-printed')).toBe('yes');
  });

  test('prints on one sheet of A4, also the longest ones', async () => {
    const { centres } = loadCatalogue(process.cwd());
    const long = [...centres.values()]
      .sort((a, b) => (b.note?.ru.length ?? 0) - (a.note?.ru.length ?? 0))
      .slice(0, 3)
      .map(({ id }) => id);
    const page = await (await stage.open()).newPage();
    for (const id of [...long, 'astana-asyl-miras']) {
      for (const locale of ['kk', 'ru']) {
        await page.goto(`${stage.origin}/${locale}/centres/${id}/`);
        const margin = '12mm';
        const pdf = await page.pdf({
          format: 'A4',
          margin: { top: margin, bottom: margin, left: '14mm', right: '14mm' },
        });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g), `${locale} ${id}`).toHaveLength(1);
      }
    }
  });

  test('on paper has no buttons and no navigation, and says which page it was', async () => {
    const page = await (await stage.open()).newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(stage.origin + path);
    for (const gone of ['.actions', 'nav', '.report', '.nearby', 'body > footer'])
      expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
    for (const kept of ['h1', '.facts', '.locator', 'a[href^="tel:"]', '.printed'])
      expect(await page.locator(kept).first().isVisible(), kept).toBe(true);
    expect(await page.locator('.printed').textContent()).toContain(path);
  });

  test('takes reports: without an address in the configuration, as a text to copy', async () => {
    const context = await stage.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(stage.origin + path);
    expect(await page.locator('a[href^="mailto:"]').count()).toBe(0);
    await page.locator('.report copy-button button').click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toContain('Запись: semey-asyl-miras');
    expect(await copied()).toContain(path);
  });

  test('asks no other host for anything', () => {
    expect(stage.strangers).toEqual([]);
  });
});
