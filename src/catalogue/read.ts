import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Why a file was not read: over the limit, a folder in a file's place, a link that leads out of its folder or nowhere, or the disk refuses. */
export type Unreadable = 'file/large' | 'file/folder' | 'file/link' | 'file/unreadable';

/** Every file that people edit, by its path from the project's root with forward slashes: its bytes, or why it has none. */
export type ProjectFiles = ReadonlyMap<string, Uint8Array | Unreadable>;

const folders = ['data', 'src/content/articles'];

/** Largest file in MB. A table of a million rows has about 60. */
export const largestFile = 150;

/** Reads data/ and the articles below `root`. Hidden files are passed over. */
export function readProject(root: string): ProjectFiles {
  const files = new Map<string, Uint8Array | Unreadable>();
  for (const folder of folders) {
    const top = join(root, folder);
    for (const entry of readdirSync(top, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      const content = entry.name.startsWith('.') ? undefined : readEntry(entry, path, top);
      if (content !== undefined) files.set(relative(root, path).split(sep).join('/'), content);
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readEntry(entry: Dirent, path: string, top: string): Uint8Array | Unreadable | undefined {
  if (entry.isDirectory()) return /\.(csv|json|mdx|topojson)$/.test(entry.name) ? 'file/folder' : undefined;
  if (entry.isSymbolicLink() && !leadsInside(path, top)) return 'file/link';
  if (!statSync(path).isFile()) return 'file/link';
  return statSync(path).size > largestFile * 1_000_000 ? 'file/large' : readFileSync(path);
}

function leadsInside(path: string, top: string): boolean {
  try {
    return realpathSync(path).startsWith(realpathSync(top) + sep);
  } catch {
    return false;
  }
}
