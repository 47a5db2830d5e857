import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Why a file was not read: over the limit, a folder in a file's place, a link that leads out of its folder or nowhere, or the disk refuses. */
export type Unreadable = 'file/large' | 'file/folder' | 'file/link' | 'file/unreadable';

/** Every file that people edit, by its path from the project's root with forward slashes: its bytes, or why it has none. */
export type ProjectFiles = ReadonlyMap<string, Uint8Array | Unreadable>;

const folders = ['data', 'src/content/articles'];

/** Largest file in MB. A table of a million rows has about 60. */
export const largestFile = 150;

/** Reads data/ and the articles below `root`; a folder that is not there gives no files. Hidden files are passed over. */
export function readProject(root: string): ProjectFiles {
  const files = new Map<string, Uint8Array | Unreadable>();
  for (const folder of folders) {
    const top = join(root, folder);
    const entries = existsSync(top) ? readdirSync(top, { recursive: true, withFileTypes: true }) : [];
    for (const entry of entries) {
      const path = join(entry.parentPath, entry.name);
      const content = entry.name.startsWith('.') ? undefined : readEntry(path, top);
      if (content !== undefined) files.set(relative(root, path).split(sep).join('/'), content);
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Undefined for a folder that is one. */
function readEntry(path: string, top: string): Uint8Array | Unreadable | undefined {
  try {
    if (lstatSync(path).isSymbolicLink() && !leadsInside(path, top)) return 'file/link';
    const stat = statSync(path);
    if (stat.isDirectory()) return /\.(csv|json|mdx|topojson)$/.test(path) ? 'file/folder' : undefined;
    // A pipe or a device can be read for ever.
    if (!stat.isFile()) return 'file/unreadable';
    return stat.size > largestFile * 1_000_000 ? 'file/large' : readFileSync(path);
  } catch {
    // No right to read it, a name that is no text, or taken away meanwhile.
    return 'file/unreadable';
  }
}

function leadsInside(path: string, top: string): boolean {
  try {
    return realpathSync(path).startsWith(realpathSync(top) + sep);
  } catch {
    return false;
  }
}
