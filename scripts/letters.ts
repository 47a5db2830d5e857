import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cutLetters, letterSets, letterWeights } from '../src/publish/letters.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const font = (set: string): string =>
  join(
    root,
    'node_modules',
    '@fontsource-variable',
    'golos-text',
    'files',
    `golos-text-${set}-wght-normal.woff2`,
  );

/** What cuts: its version is in it. */
const cutter = readFileSync(join(root, 'node_modules', 'subset-font', 'package.json'));

/** Makes the files of letters before anything is built or served. */
export function letters(): AstroIntegration {
  return { name: 'letters', hooks: { 'astro:config:setup': writeLetters } };
}

/**
 * Writes the letters that nearly all pages need into `.astro/letters`, one file a set, where components import them from.
 * Files that were cut from the same bytes to the same letters are left alone: cutting takes seconds.
 */
async function writeLetters(): Promise<void> {
  const folder = join(root, '.astro', 'letters');
  mkdirSync(folder, { recursive: true });
  for (const set of letterSets) {
    const file = join(folder, `${set.name}.woff2`);
    const bytes = readFileSync(font(set.name));
    const made = createHash('sha256')
      .update(cutter)
      .update(JSON.stringify([set, letterWeights]))
      .update(bytes);
    const mark = join(folder, `${set.name}.sha256`);
    const wanted = made.digest('hex');
    if (existsSync(file) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) continue;
    writeFileSync(file, await cutLetters(bytes, set));
    writeFileSync(mark, wanted);
  }
}
