import { afterAll, beforeAll, expect, test } from 'vitest';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

test.each(['kk/', 'ru/map/', 'kk/regions/turkistan/', 'ru/datasets/persons-with-disabilities/'])(
  'words of /%s are set in our typeface from the small files, 45 kB in all',
  async (path) => {
    const page = await (await stage.open()).newPage();
    const fonts: { url: string; bytes: number }[] = [];
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'font')
        fonts.push({ url: response.url(), bytes: (await response.body()).length });
    });
    await page.goto(`${stage.origin}/${path}`, { waitUntil: 'networkidle' });
    // Not document.fonts.check(): it asks for every face of a range, the whole sets included.
    const loaded = await page.evaluate(async () => {
      const faces = [...(await document.fonts.ready)];
      return faces.filter(({ status }) => status === 'loaded').map(({ unicodeRange }) => unicodeRange);
    });
    for (const letter of ['U+4D8', 'U+410', 'U+20-7E'])
      expect(
        loaded.filter((range) => range.includes(letter)),
        letter,
      ).toHaveLength(1);
    expect(fonts.filter(({ url }) => url.includes('golos-text'))).toEqual([]);
    expect(fonts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(45_000);
  },
);

test('a character beyond the small files is fetched with its whole set', async () => {
  const page = await (await stage.open()).newPage();
  await page.goto(`${stage.origin}/kk/about/`);
  const asked = page.waitForRequest(/golos-text-latin/);
  await page.evaluate(() => {
    const word = document.createElement('p');
    word.textContent = 'Ñandú';
    document.querySelector('main')?.append(word);
  });
  await asked;
});
