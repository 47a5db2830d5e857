import { afterAll, beforeAll, expect, test } from 'vitest';
import { groupByKind } from '../site/kinds.ts';
import { setStage, type Stage } from './chromium.ts';
import { findGlued } from './glued.ts';

// What is seen apart is heard apart: a screen reader said «245–3183 региона» for «245–318» and «3 региона».

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

test('no two texts are heard as one word, on a page of each kind', { timeout: 180_000 }, async () => {
  const context = await stage.open({ viewport: { width: 1280, height: 900 } });
  const found: string[] = [];
  const page = await context.newPage();
  for (const [kind, pages] of groupByKind()) {
    const path = pages.find((one) => one.startsWith('kk/')) ?? pages[0] ?? '';
    await page.goto(`${stage.origin}/${path.replace(/index\.html$/, '')}`);
    found.push(...(await findGlued(page)).map((joint) => `${kind}: ${joint}`));
  }
  await context.close();
  expect(found).toEqual([]);
});

test('texts that only their boxes part are found, those with a space or a sign between them are not', async () => {
  const context = await stage.open();
  const page = await context.newPage();
  await page.setContent(
    '<p style="display: flex; gap: 1rem"><span>245–318</span><span>3 региона</span></p>' +
      '<p>245 <b>3</b> <span>региона</span></p><p style="display: flex; gap: 1rem"><span>318;&nbsp;</span><span>3</span></p>' +
      '<p>Абай<span>дың</span></p>',
  );
  expect(await findGlued(page)).toEqual(['245–318|3 региона']);
  await context.close();
});
