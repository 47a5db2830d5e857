import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStage, type Stage } from './chromium.ts';

const path = '/ru/datasets/disability-benefits/';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

test.each([
  ['2026-12-01', 'Следующее обновление ожидается'],
  ['2031-01-01', 'данные могли устареть'],
])('on %s the page says of a yearly dataset: %s', async (today, words) => {
  const page = await (await stage.open()).newPage();
  await page.clock.setFixedTime(new Date(today));
  await page.goto(stage.origin + path);
  const due = page.locator('due-date');
  await expect.poll(() => due.innerText()).toContain(words);
});
