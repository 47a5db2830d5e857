import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import ts from 'typescript';
import type { WorkerSettings } from '../src/browser/offline-worker.ts';
import { locales } from '../src/catalogue/locale.ts';

/** What a page without a network needs of each language: the directory, its data, and the page that stands for all others. */
const kept = locales.flatMap((locale) => [
  `${locale}/centres/index.html`,
  `${locale}/offline/index.html`,
  `data/finder/${locale}.json`,
]);

/** Scripts that are not kept: the map is a help that a list does without, and larger than all the rest. */
const passedOver = /^(?:finder-map|map-)/;

/** After the build: writes sw.js, the service worker with the list of what it keeps. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = listKept(folder, base);
        const settings: WorkerSettings = {
          version: hashFiles(folder, files),
          base,
          locales,
          files: files.map(toAddress(base)),
        };
        writeFileSync(join(folder, 'sw.js'), renderWorker(settings));
      },
    },
  };
}

/** Gives the files that the worker keeps, from the root of the built site. */
export function listKept(folder: string, base: string): string[] {
  const pages = kept.filter((file) => file.endsWith('.html'));
  const resources = pages.flatMap((page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    return [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+)"/g)]
      .map(([, address = '']) => address)
      .filter((address) => address.startsWith(base))
      .map((address) => address.slice(base.length))
      .filter((file) => /\.(?:js|woff2|svg)$/.test(file) && existsSync(join(folder, file)));
  });
  const files = new Set([...kept, ...resources]);
  const scripts = readdirSync(join(folder, '_astro')).filter((name) => name.endsWith('.js'));
  // A set goes on to what is added while it is walked: scripts that scripts load.
  for (const file of files) {
    if (!file.endsWith('.js')) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const name of scripts)
      if (text.includes(name) && !passedOver.test(name)) files.add(`_astro/${name}`);
  }
  return [...files].sort();
}

/** A page is asked for by its folder. */
function toAddress(base: string): (file: string) => string {
  return (file) => base + file.replace(/index\.html$/, '');
}

function hashFiles(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256').update(readWorker());
  for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}

function renderWorker(settings: WorkerSettings): string {
  const { outputText } = ts.transpileModule(readWorker(), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  return `const settings = ${JSON.stringify(settings)};\n${outputText.replace(/^export \{\};$/m, '')}`;
}

function readWorker(): string {
  return readFileSync(join(import.meta.dirname, '..', 'src', 'browser', 'offline-worker.ts'), 'utf8');
}
