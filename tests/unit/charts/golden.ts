import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'golden');

/**
 * Compares a text with its golden file. `UPDATE_GOLDEN=1` writes it anew: read the difference. On a build server a missing
 * file is an error.
 */
export function expectGolden(name: string, text: string): void {
  const file = join(folder, name);
  const mayWrite = !process.env['CI'];
  if (mayWrite && (process.env['UPDATE_GOLDEN'] || !existsSync(file))) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
