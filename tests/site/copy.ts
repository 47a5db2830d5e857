import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Copies what a build needs into a temporary folder, so that a test may change it and build there; gives its path. */
export function copyProject(): string {
  const root = process.cwd();
  const copy = mkdtempSync(join(tmpdir(), 'qoldau-'));
  for (const name of [
    'data',
    'src',
    'public',
    'scripts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
