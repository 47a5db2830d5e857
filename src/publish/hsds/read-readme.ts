import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the description of the profile, for those who use the files. */
export function readProfileReadme(): Uint8Array {
  return readFileSync(join(process.cwd(), 'src', 'publish', 'hsds', 'profile.md'));
}
