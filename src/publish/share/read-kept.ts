import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Beside what Astro keeps between builds. */
const folder = join(process.cwd(), '.astro', 'cache', 'share');

/**
 * Gives bytes that were made in an earlier build of the same, or makes them and keeps them for the next one.
 * @param path whose bytes they are; only the newest of each path are kept
 * @param mark of all that they are made of
 */
export async function readKept(
  path: string,
  mark: string,
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const file = join(folder, path, mark);
  if (existsSync(file)) return readFileSync(file);
  const bytes = await make();
  rmSync(dirname(file), { recursive: true, force: true });
  mkdirSync(dirname(file), { recursive: true });
  // A build that is killed here must not leave half a file under the name of a whole one.
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
  return bytes;
}
