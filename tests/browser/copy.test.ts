import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setStage, type Stage } from './chromium.ts';

const path = '/kk/datasets/population/';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

describe('a button that copies', () => {
  test('puts the very text of the citation on the clipboard, and says so', async () => {
    const context = await stage.open({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(stage.origin + path);
    const text = (await page.locator('#cite-book-kk').textContent())?.trim();
    const button = page.locator('copy-button[data-from=cite-book-kk]');
    await button.scrollIntoViewIfNeeded();
    const place = await button.boundingBox();
    await button.locator('button').click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    const said = button.locator('[role=status]');
    await expect.poll(() => said.textContent()).toBe('Көшірілді');
    expect(await button.boundingBox()).toEqual(place);
  });

  test('selects the text where the clipboard is closed to it, and tells how to go on', async () => {
    const page = await (await stage.open()).newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(stage.origin + path);
    await page.locator('copy-button[data-from=cite-apa] button').click();
    const said = page.locator('copy-button[data-from=cite-apa] [role=status]');
    await expect.poll(() => said.textContent()).toContain('Ctrl+C');
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toBe(await page.locator('#cite-apa').textContent());
  });

  test('is not there without scripts; the text is', async () => {
    const page = await (await stage.open({ javaScriptEnabled: false })).newPage();
    await page.goto(stage.origin + path);
    expect(await page.locator('copy-button[data-from=cite-apa]').isVisible()).toBe(false);
    expect(await page.locator('#cite-apa').isVisible()).toBe(true);
  });
});
