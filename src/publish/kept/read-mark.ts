import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** SHA-256 in hexadecimal: the same for the same input and the same code only. */
export type Mark = string & { readonly kind: 'mark' };

/** Gives the mark of texts and bytes, each by itself: `ab` and `c` are not `a` and `bc`. */
export function markOf(...parts: readonly (string | Uint8Array)[]): Mark {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex') as Mark;
}

const known = new Map<string, Mark>();

/**
 * Gives the mark of code: files and folders of the project, those of packages by the `package.json` that names their version. Read
 * once a process.
 */
export function readCodeMark(...paths: readonly string[]): Mark {
  const key = paths.join('\n');
  const mark =
    known.get(key) ?? markOf(...paths.flatMap(listFiles).flatMap((file) => [file, readFileSync(file)]));
  known.set(key, mark);
  return mark;
}

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name));
}
