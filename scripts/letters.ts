import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cutLetters, letterSets } from '../src/publish/letters.ts';

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

/** Makes the files of letters before anything is built or served. */
export function letters(): AstroIntegration {
  return { name: 'letters', hooks: { 'astro:config:setup': writeLetters } };
}

/**
 * Writes the letters that nearly all pages need into `.astro/letters`, one file a set, where components import them from.
 * A file that is there already with the same bytes is left alone.
 */
async function writeLetters(): Promise<void> {
  for (const set of letterSets) {
    const file = join(root, '.astro', 'letters', `${set.name}.woff2`);
    const bytes = await cutLetters(readFileSync(font(set.name)), set);
    if (existsSync(file) && readFileSync(file).equals(bytes)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
