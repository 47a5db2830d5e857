import { afterAll, beforeAll, test } from 'vitest';
import { chartKinds, type ChartKind } from '../../src/charts/kinds.ts';
import { setStage, type Stage } from './chromium.ts';
import { renderGallery } from './gallery.ts';
import { expectPicture } from './picture.ts';

// Every kind of chart with all its hard cases, as Chromium shows it in both themes.

const kinds = Object.keys(chartKinds) as ChartKind[];
let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage.close());

test.each(kinds.flatMap((kind) => (['light', 'dark'] as const).map((theme) => ({ kind, theme }))))(
  '$kind looks as it did ($theme)',
  async ({ kind, theme }) => {
    const page = await stage.browser.newPage({ viewport: { width: 1120, height: 800 } });
    await page.setContent(renderGallery(kind, 'kk', theme));
    await page.evaluate(() => document.fonts.ready);
    const shot = await page.screenshot({ fullPage: true, type: 'jpeg', quality: 50 });
    await expectPicture(page, `${kind}-${theme}`, shot);
    await page.close();
  },
);
