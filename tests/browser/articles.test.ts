import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setStage, type Stage } from './chromium.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

const article = 'articles/benefits-and-their-size/';

describe.each([
  { locale: 'kk', word: 'жәрдемақы', plain: 'Оңай тілмен', chart: /топ/, source: 'Мақала неге негізделген' },
  {
    locale: 'ru',
    word: 'пособие',
    plain: 'Простым языком',
    chart: /групп/,
    source: 'На чём основана статья',
  },
])('an article read without scripts ($locale)', ({ locale, word, plain, chart, source }) => {
  test('has its text, plain version, chart, table, figures and sources', async () => {
    const page = await (await stage.open({ javaScriptEnabled: false })).newPage();
    await page.goto(`${stage.origin}/${locale}/${article}`);
    const main = page.locator('main');
    expect(await main.locator('.prose > p').first().textContent()).toContain(word);
    expect(await main.getByRole('heading', { name: plain, level: 2 }).isVisible()).toBe(true);
    expect(await main.locator('.plain p').count()).toBeGreaterThan(3);

    const drawing = main.locator('figure.view svg:visible').first();
    expect(await drawing.isVisible()).toBe(true);
    expect(await main.locator('figure.view').first().textContent()).toMatch(chart);

    const table = main.locator('.article-table table').first();
    expect(await table.isVisible()).toBe(true);
    expect(await table.locator('tbody tr').count()).toBeGreaterThan(2);
    expect(await table.locator('tbody td').first().textContent()).toMatch(/\d/);

    const figure = main.locator('.prose .figure').first();
    expect(await figure.textContent()).toMatch(/545,9/);
    await figure.click();
    await page.waitForURL(`**/${locale}/datasets/disability-benefits/#row-*`);
    const row = page.locator(decodeURIComponent(new URL(page.url()).hash).replace(/[.]/g, '\\.'));
    expect(await row.textContent()).toMatch(/545[\s\u00a0]?900|545,9/);
    await page.goBack();

    const sources = main.getByRole('region', { name: source });
    expect(await sources.getByRole('listitem').count()).toBeGreaterThan(5);
    await sources.getByRole('link').first().click();
    await page.waitForURL(`**/${locale}/sources/*/`);
  });

  test('offers no voice, since only scripts can speak', async () => {
    const page = await (await stage.open({ javaScriptEnabled: false })).newPage();
    await page.goto(`${stage.origin}/${locale}/${article}`);
    expect(await page.locator('read-aloud').count()).toBe(2);
    expect(await page.locator('read-aloud:visible').count()).toBe(0);
  });
});

/** Puts a voice of the device in place of the browser's, which writes down what it is told to say. */
async function openWithVoice(locale: string, voices: readonly { lang: string; localService: boolean }[]) {
  const page = await (await stage.open()).newPage();
  await page.addInitScript((given) => {
    const said: SpeechSynthesisUtterance[] = [];
    const fake = {
      said,
      cancelled: 0,
      getVoices: () => given,
      addEventListener: () => undefined,
      speak: (speech: SpeechSynthesisUtterance) => said.push(speech),
      cancel: () => {
        fake.cancelled += 1;
      },
    };
    class Speech extends EventTarget {
      readonly text: string;
      voice: unknown;
      lang = '';
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: fake });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Speech });
  }, voices);
  await page.goto(`${stage.origin}/${locale}/${article}`);
  const said = () =>
    page.evaluate(() =>
      (speechSynthesis as unknown as { said: { text: string; lang: string }[] }).said.map(
        ({ text, lang }) => ({
          text,
          lang,
        }),
      ),
    );
  const finish = () =>
    page.evaluate(() => {
      const { said } = speechSynthesis as unknown as { said: EventTarget[] };
      said.at(-1)?.dispatchEvent(new Event('end'));
    });
  return { page, said, finish };
}

describe('the listen button', () => {
  const kazakh = { lang: 'kk-KZ', localService: true };

  test('is not there without a voice for the language, nor for one that would send the text away', async () => {
    for (const voices of [
      [],
      [{ lang: 'ru-RU', localService: true }],
      [{ lang: 'kk-KZ', localService: false }],
    ]) {
      const { page } = await openWithVoice('kk', voices);
      expect(await page.locator('read-aloud:visible').count(), JSON.stringify(voices)).toBe(0);
    }
  });

  test('reads sentence by sentence in the language of the page, pauses, goes on and stops', async () => {
    const { page, said, finish } = await openWithVoice('kk', [kazakh]);
    const button = page.locator('read-aloud').first();
    await button.getByRole('button', { name: 'Тыңдау' }).click();
    expect(await said()).toEqual([
      { text: 'Мүгедектік бойынша жәрдемақылар: кімге қанша төленеді', lang: 'kk-KZ' },
    ]);
    expect(await page.locator('h1').getAttribute('data-reading')).not.toBeNull();

    await finish();
    expect((await said()).at(-1)?.text).toMatch(/^2025 және 2026 жылдардағы мөлшерлер/);
    await button.getByRole('button', { name: 'Кідірту' }).click();
    await finish();
    expect(await said()).toHaveLength(2);

    await button.getByRole('button', { name: 'Жалғастыру' }).click();
    expect((await said()).at(-1)?.text).toMatch(/^2025 және 2026 жылдардағы мөлшерлер/);
    for (let count = 0; count < 3; count += 1) await finish();
    const sentence = (await said()).at(-1)?.text ?? '';
    expect(sentence).toMatch(/545,9 мың адам/);
    expect(sentence, 'what only screen readers get is not read').not.toContain('дереккөз:');

    await button.getByRole('button', { name: 'Тоқтату' }).click();
    expect(await page.locator('[data-reading]').count()).toBe(0);
    expect(await button.getByRole('button', { name: 'Тыңдау' }).isVisible()).toBe(true);
  });

  test('reads the whole article to its end, without drawings, tables and cards, and is ready again', async () => {
    const { page, said, finish } = await openWithVoice('kk', [kazakh]);
    const button = page.locator('read-aloud').first();
    await button.getByRole('button', { name: 'Тыңдау' }).click();
    for (let count = 0; count < 200; count += 1) {
      if ((await button.getAttribute('data-state')) !== 'playing') break;
      await finish();
    }
    expect(await button.getAttribute('data-state')).toBe('idle');
    const texts = (await said()).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(40);
    expect(new Set(texts).size).toBeGreaterThan(texts.length * 0.9);
    expect(texts.at(-1)).toBe('Бұл жолдарды есептеп толтырмадық: дереккөзі жоқ сан бұл жерде жарияланбайды.');
    const table = await page.locator('.article-table caption').first().textContent();
    expect(texts.join(' ')).not.toContain(table?.trim());
    const note = await page.locator('[popover] > span').first().textContent();
    expect(note).toMatch(/\p{L}{5}/u);
    expect(texts.join(' '), 'a note over the text is not part of it').not.toContain(note?.trim());
  });

  test('of the plain version reads that alone, and takes over from the other', async () => {
    const { page, said } = await openWithVoice('kk', [kazakh]);
    await page.locator('read-aloud').first().getByRole('button', { name: 'Тыңдау' }).click();
    await page.locator('.plain read-aloud').getByRole('button', { name: 'Тыңдау' }).click();
    expect((await said()).at(-1)?.text).toBe('Оңай тілмен');
  });
});

test('no request went to another host', () => {
  expect(stage.strangers).toEqual([]);
});
