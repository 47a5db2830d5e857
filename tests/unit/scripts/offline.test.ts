import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listKept } from '../../../scripts/offline.ts';

let folder = '';

const page = `<html><head><link rel="preload" href="/atlas/_astro/font.woff2"><link rel="canonical" href="https://example.org/">
<script type="module" src="/atlas/_astro/page.js"></script><a href="/atlas/kk/map/"></a></head></html>`;

const site: Readonly<Record<string, string>> = {
  'kk/centres/index.html': page,
  'kk/offline/index.html': '<html></html>',
  'ru/centres/index.html': page,
  'ru/offline/index.html': '<html></html>',
  'data/finder/kk.json': '{}',
  'data/finder/ru.json': '{}',
  '_astro/font.woff2': '',
  '_astro/page.js': 'import("./app.js")',
  '_astro/app.js': 'import "./part.js"; import("./finder-map.js")',
  '_astro/part.js': '',
  '_astro/finder-map.js': '',
  '_astro/other.js': '',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const [file, text] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the directory is kept with the scripts that its scripts load, below a base path too; the map is not', () => {
  expect(listKept(folder, '/atlas/')).toEqual([
    '_astro/app.js',
    '_astro/font.woff2',
    '_astro/page.js',
    '_astro/part.js',
    'data/finder/kk.json',
    'data/finder/ru.json',
    'kk/centres/index.html',
    'kk/offline/index.html',
    'ru/centres/index.html',
    'ru/offline/index.html',
  ]);
});
