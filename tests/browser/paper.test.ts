import { afterAll, beforeAll, expect, test } from 'vitest';
import { getCatalogue } from '../../src/catalogue/current.ts';
import { countPages } from '../../src/directory/paper.ts';
import { listByRegion } from '../../src/directory/lists.ts';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

test('the list of each region takes as many pages on paper as its button says, in both languages', async () => {
  const page = await (await stage.open()).newPage();
  const wrong: string[] = [];
  for (const locale of ['kk', 'ru']) {
    for (const { region, rows } of listByRegion(getCatalogue())) {
      await page.goto(`${stage.origin}/${locale}/centres/region/${region.slug}/`);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
      const button = (await page.locator('print-page').textContent()) ?? '';
      if (pages !== countPages(rows) || !button.includes(` ${pages} `))
        wrong.push(
          `${locale} ${region.slug}: ${rows.length} centres on ${pages} pages, the button says «${button.trim()}»`,
        );
    }
  }
  expect(wrong).toEqual([]);
  // Forty papers: half a minute, and over one where other work keeps the machine busy.
}, 180_000);

test('on paper there are all centres of the region, planned ones apart, and the lines that help', async () => {
  const page = await (await stage.open()).newPage();
  await page.goto(`${stage.origin}/ru/centres/region/almaty/`);
  await page.emulateMedia({ media: 'print' });
  const rows = [...getCatalogue().centres.values()].filter(({ region }) => region === 'KZ-75');
  const seen = await page.locator('main').innerText();
  expect(await page.locator('.paper li:visible').count()).toBeGreaterThan(rows.length);
  expect(seen).toContain('Запланированные центры');
  expect(seen).toContain('1308');
  expect(await page.locator('header nav:visible, footer:visible').count()).toBe(0);
});
