import { mkdirSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mark } from './read-mark.ts';

/** What is costly to make and kept between builds. */
export type KeptKind = 'pictures' | 'share-cards' | 'workbooks' | 'zips' | 'gzip' | 'brotli';

/**
 * The folder where a build keeps what is costly to make, named by `scripts/build.ts`. Without it, as in tests and in the work on
 * the site, everything is made anew.
 */
function getFolder(): string | undefined {
  return process.env['KEPT_FOLDER'];
}

/**
 * Gives bytes that an earlier build made of the same input by the same code, or makes them and keeps them. A file's time of change
 * says when it was made, its time of reading when it was last used: by these `scripts/sweep-kept.ts` counts and clears.
 * @param mark of all that they are made of, and of what makes them
 */
export async function readKept(
  kind: KeptKind,
  mark: () => Mark,
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Uint8Array> {
  const folder = getFolder();
  if (folder === undefined) return make();
  const name = mark();
  const file = join(folder, kind, name.slice(0, 2), name.slice(2));
  const known = readWhole(file);
  if (known) return known;
  const bytes = await make();
  mkdirSync(join(folder, kind, name.slice(0, 2)), { recursive: true });
  // A build that is killed here, or another one at the same time, must not leave half a file under the name of a whole one.
  const part = `${file}.${process.pid}.part`;
  writeFileSync(part, bytes);
  renameSync(part, file);
  return bytes;
}

/** Gives a file's bytes and notes that they were used; undefined for a file that is not there, or that a lost disk left empty. */
function readWhole(file: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    if (bytes.length === 0) return undefined;
    utimesSync(file, new Date(), statSync(file).mtime);
    return bytes;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
