import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storageKey } from '../../src/browser/settings/choices.ts';
import { groupByKind } from '../site/kinds.ts';
import { colourRules, findViolations } from './axe.ts';
import { setStage, type Stage } from './chromium.ts';
import { openEverything } from './open-everything.ts';

/*
 * Every page of the built site: tests/site/sitemap.test.ts proves that these are the sitemap and the pages that ask not to be
 * listed. In `npm test` each kind of page is taken with one page a language, one of them at 360 and one at 1280 px, one in all
 * looks, one in two: with all rules in one, in the others with those that ask about colours. Of the kind's other pages one in
 * thirty (one in ten centres) is taken at one width in one look. With FULL=1 every page, at both widths, in all looks: one page of the
 * kind a language with all rules in each look, the others with all rules in one look a width, and in the other looks with the
 * rules that ask about colours, as nothing else of a page changes with its look.
 */
const isFull = process.env['FULL'] === '1';

type Look = {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors: 'none' | 'active';
  /** Chosen by the reader in the settings. */
  readonly theme: 'auto' | 'yellow-on-black';
};

const looks: readonly Look[] = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', theme: 'auto' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', theme: 'auto' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active', theme: 'auto' },
  { name: 'yellow on black', colorScheme: 'light', forcedColors: 'none', theme: 'yellow-on-black' },
];

const widths = [360, 1280] as const;

type Visit = { readonly path: string; readonly width: number; readonly looks: readonly Asked[] };
type Asked = { readonly look: Look; readonly rules?: readonly string[] };

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

/** How the pages of a kind are looked at; language, width and look change partners from kind to kind. */
function planVisits(kind: string, pages: readonly string[], turn: number): Visit[] {
  const around = (at: number): Look[] => [
    ...looks.slice(at % looks.length),
    ...looks.slice(0, at % looks.length),
  ];
  const widthOf = (at: number): number => widths[at % 2 === 0 ? 0 : 1];
  if (isFull) {
    const languages = pages.map((path) => path.slice(0, 3));
    return pages.flatMap((path, at) =>
      widths.map((width, other) => ({
        path,
        width,
        looks:
          languages.indexOf(path.slice(0, 3)) === at
            ? askAll(looks)
            : askFirst(around(turn + at + 2 * other)),
      })),
    );
  }
  const every = kind.startsWith('centres/') ? 10 : 30;
  const [first = '', ...rest] = pages;
  // Those outside the languages are alone of their kind.
  const second = rest.findLast((path) => path.startsWith('ru/')) ?? first;
  return [
    { path: first, width: widthOf(turn), looks: askFirst(around(turn)) },
    { path: second, width: widthOf(turn + 1), looks: askFirst(around(turn + 2).slice(0, 2)) },
    ...rest
      .filter((path, at) => at % every === every / 2 && path !== second)
      .map((path, at) => ({ path, width: widthOf(turn + at), looks: askAll(around(turn + at).slice(0, 1)) })),
  ];
}

/** All rules in each of the looks. */
function askAll(these: readonly Look[]): Asked[] {
  return these.map((look) => ({ look }));
}

/** All rules in the first of the looks, in the others those that ask about colours. */
function askFirst([first, ...rest]: readonly Look[]): Asked[] {
  return [...(first ? [{ look: first }] : []), ...rest.map((look) => ({ look, rules: colourRules }))];
}

/** Puts an open page into a look, as the system or the reader would. */
async function dress(page: Page, { colorScheme, forcedColors, theme }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme, forcedColors });
  const isChosen = await page.evaluate((value) => {
    const radio = document.querySelector<HTMLInputElement>(`[data-setting=theme][value=${value}]`);
    radio?.click();
    return (document.documentElement.dataset['theme'] ?? 'auto') === value;
  }, theme);
  if (isChosen) return;
  // A view in a frame has no settings of its own and takes those that are kept.
  await page.evaluate(([key, kept]) => localStorage.setItem(key, kept), [
    storageKey,
    JSON.stringify({ theme }),
  ] as const);
  await page.reload();
  await openEverything(page);
}

async function visit(page: Page, { path, looks: asked }: Visit): Promise<string[]> {
  const found: string[] = [];
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  await page.goto(`${stage.origin}/${path.replace(/index\.html$/, '')}`);
  await openEverything(page);
  for (const { look, rules } of asked) {
    await dress(page, look);
    const faults = await findViolations(page, 'html', rules);
    found.push(...faults.map((fault) => `${path}, ${look.name}: ${fault}`));
  }
  await page.evaluate(() => localStorage.clear());
  return found;
}

/** Looks at pages one after another, at one width. */
async function visitAll(visits: Iterable<Visit>, width: number): Promise<string[]> {
  const options: BrowserContextOptions = { viewport: { width, height: 900 }, reducedMotion: 'reduce' };
  const context = await stage.open(options);
  const page = await context.newPage();
  const found: string[] = [];
  for (const one of visits) {
    const faults = await visit(page, one);
    found.push(...faults.map((fault) => `${width} px, ${fault}`));
  }
  await context.close();
  return found;
}

/** In the whole crawl a kind is taken in parts, so that what passed is seen long before the end. */
const parts = [...groupByKind()].flatMap(([kind, pages], turn) => {
  const visits = planVisits(kind, pages, turn);
  return Array.from({ length: Math.ceil(visits.length / 100) }, (_, part) => ({
    part: part === 0 ? kind : `${kind}, part ${part + 1}`,
    visits: visits.slice(part * 100, (part + 1) * 100),
  }));
});

/** Windows of each width that share its pages. While one waits for its page another works. */
const windows = isFull ? 2 : 1;

describe('axe finds nothing, with everything open that opens, on pages of the kind', () => {
  test.each(parts)(
    '$part',
    async ({ visits }) => {
      const found = await Promise.all(
        widths.flatMap((width) => {
          const queue = visits.values().filter((one) => one.width === width);
          return Array.from({ length: windows }, () => visitAll(queue, width));
        }),
      );
      expect(found.flat()).toEqual([]);
    },
    isFull ? 3_600_000 : 240_000,
  );
});

test('a page with a fault is found out, in the look that has it', async () => {
  const page = await (await stage.open({ viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(`${stage.origin}/ru/privacy/`);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('@media (prefers-color-scheme: dark) { main p { color: #666 !important } }');
    document.adoptedStyleSheets = [sheet];
  });
  const [light, dark] = looks;
  if (!light || !dark) throw new Error('no looks');
  await dress(page, light);
  expect(await findViolations(page, 'html', colourRules)).toEqual([]);
  await dress(page, dark);
  expect((await findViolations(page, 'html', colourRules)).join()).toContain('color-contrast');
});
