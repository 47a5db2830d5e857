import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file that people edit, as bytes, by its path from the project's root with forward slashes. */
export type ProjectFiles = ReadonlyMap<string, Uint8Array>;

const folders = ['data', 'src/content/articles'];

/** Reads data/ and the articles below `root`. Hidden files are passed over. */
export function readProject(root: string): ProjectFiles {
  const files = new Map<string, Uint8Array>();
  for (const folder of folders) {
    const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(relative(root, path).split(sep).join('/'), readFileSync(path));
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
