import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storageKey } from '../../src/browser/settings/choices.ts';
import { samplePages } from '../site/kinds.ts';
import { setStage, type Stage } from './chromium.ts';
import { findHiddenFocus, findLayoutFaults, findSmallTargets } from './layout-faults.ts';
import { openEverything } from './open-everything.ts';

const isFull = process.env['FULL'] === '1';

/** One page of each kind and language; in a full run three. */
const pages = samplePages(isFull ? 3 : 1);

/**
 * The pages for a sight. In a sample each kind is seen in one language in every other sight, in the other language in the rest;
 * from kind to kind they change places.
 */
function pagesFor(sight: number): readonly string[] {
  if (isFull) return pages;
  return ['kk/', 'ru/', ''].flatMap((locale, turn) =>
    pages
      .filter((page) => (/^(kk|ru)\//.exec(page)?.[0] ?? '') === locale)
      .filter((_page, kind) => (kind + turn + sight) % 2 === 0),
  );
}

/** What a reader may lay over any page: the distances of WCAG 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; } svg, svg * { letter-spacing: normal !important; word-spacing: normal !important; }`;

type Sight = {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly size?: string;
  readonly css?: string;
};

const sights: readonly Sight[] = [
  { name: '320 px, as 1280 px at 400 %', viewport: { width: 320, height: 640 } },
  { name: '1280 px, text of 200 %', viewport: { width: 1280, height: 900 }, size: '200' },
  {
    name: '360 px, text of 200 %, wide distances',
    viewport: { width: 360, height: 740 },
    size: '200',
    css: spacing,
  },
  { name: 'a telephone on its side', viewport: { width: 740, height: 360 } },
];

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(async () => {
  await stage.close();
});

/** Opens a fresh profile in which the reader has chosen these settings. */
async function openFor({ viewport, size, css }: Sight): Promise<Page> {
  const context = await stage.open({ viewport, reducedMotion: 'reduce' });
  await context.addInitScript(
    ([key, chosen, rules]) => {
      if (chosen) localStorage.setItem(key, JSON.stringify({ size: chosen }));
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    },
    [storageKey, size ?? '', css ?? ''] as const,
  );
  return context.newPage();
}

describe.each(sights)('at $name', (sight) => {
  const seen = pagesFor(sights.indexOf(sight));

  test('no page scrolls sideways, cuts its words or has small targets; what has the keyboard is seen', async () => {
    const page = await openFor(sight);
    const found: string[] = [];
    for (const path of seen) {
      await page.goto(`${stage.origin}/${path.replace(/index\.html$/, '')}`);
      // Before menus lie open over what they belong to.
      const hidden = await page.evaluate(findHiddenFocus);
      await openEverything(page);
      const faults = [
        ...hidden.map((one) => `hidden, ${one}`),
        ...(await page.evaluate(findLayoutFaults)),
        ...(await page.evaluate(findSmallTargets)).map((one) => `small, ${one}`),
      ];
      found.push(...faults.map((fault) => `${path}: ${fault}`));
    }
    await page.context().close();
    expect(found).toEqual([]);
  }, 240_000);
});
