import { describe, expect, test } from 'vitest';
import { cardSize, drawCard, type Element } from '../../../src/publish/share/draw.ts';
import { listCards } from '../../../src/publish/share/card.ts';
import { toSvg } from '../../../src/publish/share/png.ts';
import { smallCatalogue } from '../catalogue/small.ts';

const catalogue = smallCatalogue();

/** The shape of one letter, as it stands in a picture. */
async function drawLetter(letter: string): Promise<string> {
  const element: Element = {
    type: 'div',
    key: null,
    props: { style: { display: 'flex', fontFamily: 'Golos Text', fontSize: 60 }, children: letter },
  };
  const svg = await toSvg(element);
  return [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path = '']) => path).join();
}

describe('the picture for sharing', () => {
  test('has a shape of its own for every Kazakh letter and for the tenge sign', async () => {
    const letters = [...'ӘәҒғҚқҢңӨөҰұҮүҺһІі₸АаЯя«»'];
    const shapes = await Promise.all(letters.map(drawLetter));
    const missing = await drawLetter('\u{10fffd}');
    expect(shapes.filter((shape) => shape === '' || shape === missing)).toEqual([]);
    expect(new Set(shapes).size).toBe(letters.length);
  });

  test('is made of each page that has one, in each language, of the size that networks ask for', () => {
    for (const locale of ['kk', 'ru'] as const) {
      const paths = listCards(catalogue, locale).map(({ path }) => path);
      expect(paths).toEqual([
        `${locale}/site`,
        `${locale}/articles/hello`,
        ...[...catalogue.datasets.keys()].map((id) => `${locale}/datasets/${id}`),
        ...catalogue.regions.map(({ slug }) => `${locale}/regions/${slug}`),
      ]);
    }
    expect(cardSize).toEqual({ width: 1200, height: 630 });
  });

  test('lights the regions of which its page speaks, and all of them for the country', () => {
    const [card] = listCards(catalogue, 'kk');
    if (!card) throw new Error('no card');
    const lit = (regions: typeof card.regions) =>
      JSON.stringify(drawCard({ ...card, regions })).match(/#f2ae2e/g)?.length ?? 0;
    expect(lit(['KZ'])).toBe(20);
    expect(lit(['KZ-10', 'KZ-75'])).toBe(2);
    expect(lit([])).toBe(0);
  });

  test('cuts a long text between words', () => {
    const [card] = listCards(catalogue, 'ru');
    if (!card) throw new Error('no card');
    const drawn = JSON.stringify(drawCard({ ...card, text: 'слово '.repeat(60).trim() }));
    expect(drawn).toMatch(/(слово )+слово…/);
  });
});
