import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { letterSets, toRange } from '../../src/publish/letters.ts';
import { dist, pages, readText } from './dist.ts';
import { kindOf } from '../../scripts/page-kinds.ts';
import { weighPage, type Weight } from './weigh.ts';

// What every page may weigh. Pages with a map that moves load the rest of it when asked: tests/browser/map-weight.test.ts.

/** In kB, compressed, without fonts. */
type Budget = { readonly all: number; readonly scripts: number };

const reading: Budget = { all: 45, scripts: 10 };
const charts = (all: number): Budget => ({ all, scripts: 30 });

/** The kinds of pages that may weigh otherwise than a plain list. */
const budgets: Readonly<Record<string, Budget>> = {
  'articles/*': reading,
  'centres/*': reading,
  '/index.html': reading,
  sources: reading,
  'datasets/*': charts(130),
  compare: charts(50),
  'compare/*': charts(50),
  map: charts(50),
  'map/*/*': charts(50),
  'map/*/*/*': charts(50),
  'regions/*': charts(40),
  'embed/*/*': charts(35),
  'embed/*/*/*': charts(35),
  centres: { all: 32, scripts: 10 },
  datasets: { all: 32, scripts: 10 },
  'index.html': { all: 15, scripts: 5 },
  '404.html': { all: 15, scripts: 5 },
};

/** A kind that comes new has a budget too. */
const plain: Budget = { all: 25, scripts: 10 };

/** More than an article should weigh: a drawing of all regions costs as much as the words around it. */
const articleWithMap: Budget = { all: 50, scripts: 10 };

function budgetOf(page: string): Budget {
  const kind = kindOf(page);
  if (kind === 'articles/*' && readText(page).includes('view-map')) return articleWithMap;
  return budgets[kind] ?? plain;
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

/** What is wrong with a page, and what of it weighs. */
function judge(page: string, weight: Weight, budget: Budget): string[] {
  const made =
    `html ${kB(weight.html)} (inlined styles ${kB(weight.inlined)} of it), styles ${kB(weight.styles)}, ` +
    `scripts ${kB(weight.scripts)}, pictures ${kB(weight.pictures)}`;
  return (['all', 'scripts'] as const).flatMap((part) => {
    const over = weight[part] - budget[part] * 1000;
    return over <= 0
      ? []
      : [
          `${page} (${kindOf(page)}): ${part} ${kB(weight[part])} kB, ${kB(over)} kB over ${budget[part]}; ${made}`,
        ];
  });
}

test('every page keeps within the budget of its kind', () => {
  const over = pages.flatMap((page) => judge(page, weighPage(page), budgetOf(page)));
  expect(over).toEqual([]);
}, 120_000);

test('every budget is of a kind that there is, and near what its heaviest page weighs', () => {
  const heaviest = new Map<string, number>();
  for (const page of pages)
    heaviest.set(kindOf(page), Math.max(heaviest.get(kindOf(page)) ?? 0, weighPage(page).all / 1000));
  const loose = Object.entries(budgets).filter(
    ([kind, budget]) => budget !== reading && (heaviest.get(kind) ?? 0) < budget.all * 0.7,
  );
  expect(loose).toEqual([]);
}, 120_000);

test('a page that outgrows its budget is told with what weighs', () => {
  const weight = { html: 30_000, inlined: 9000, styles: 0, scripts: 12_500, pictures: 4000, all: 46_500 };
  expect(judge('kk/articles/one/index.html', weight, reading)).toEqual([
    'kk/articles/one/index.html (articles/*): all 46.5 kB, 1.5 kB over 45; ' +
      'html 30.0 (inlined styles 9.0 of it), styles 0.0, scripts 12.5, pictures 4.0',
    'kk/articles/one/index.html (articles/*): scripts 12.5 kB, 2.5 kB over 10; ' +
      'html 30.0 (inlined styles 9.0 of it), styles 0.0, scripts 12.5, pictures 4.0',
  ]);
});

test('the fonts that texts of both languages need weigh at most 60 kB and draw each Kazakh letter', async () => {
  const html = readText('kk/index.html');
  const faces = [
    ...html.matchAll(/@font-face\{[^}]*url\(\/([^)]+\.woff2)\)[^}]*unicode-range:([^;}]+)/g),
  ].map(([, file = '', range = '']) => ({ file, range }));
  const fonts = letterSets.map(({ name, characters }) => {
    const file = faces.find(({ range }) => range === toRange(characters))?.file;
    if (file === undefined) throw new Error(`no face of ${name} in the page`);
    return { characters, bytes: readFileSync(join(dist, file)) };
  });
  expect(fonts.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThanOrEqual(60_000);
  const kazakh = 'әғқңөұүһіӘҒҚҢӨҰҮҺІ';
  for (const letter of kazakh) {
    const font = fonts.find(({ characters }) => characters.includes(letter));
    expect(font && (await countGlyphs(font.bytes, letter)), letter).toBeGreaterThan(1);
  }
  // The box in place of a letter that the font has not.
  const [latin] = fonts;
  expect(latin && (await countGlyphs(latin.bytes, 'Ә'))).toBe(1);
}, 60_000);

/** How many drawings a font has for a character, that of what it has not included. */
async function countGlyphs(font: Buffer, character: string): Promise<number> {
  const cut = await subsetFont(font, character, { targetFormat: 'truetype' });
  // Tables are named in a list of 16 bytes each; maxp tells the number after its version.
  const entry = cut.indexOf('maxp');
  return cut.readUInt16BE(cut.readUInt32BE(entry + 8) + 4);
}
