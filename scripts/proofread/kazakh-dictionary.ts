import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installOnDebian } from '../debian.ts';

/** Where systems and LibreOffice keep dictionaries of Hunspell. */
const folders = ['/usr/share/hunspell', '/usr/share/myspell/dicts', '/Library/Spelling'];

function findFolder(): string | undefined {
  return [process.env['HUNSPELL_DICTIONARIES'] ?? '', ...folders].find(
    (folder) => folder !== '' && existsSync(join(folder, 'kk_KZ.dic')),
  );
}

/**
 * Gives the path of Hunspell's Kazakh dictionary without its ending (.aff, .dic): no package of npm has one. On Debian as root
 * installs `hunspell-kk` where it is not. Throws with what to do elsewhere.
 */
export function ensureKazakhDictionary(): string {
  const found = findFolder() ?? (installOnDebian(['hunspell-kk']) ? findFolder() : undefined);
  if (found) return join(found, 'kk_KZ');
  throw new Error(
    'No Kazakh dictionary of Hunspell found → install hunspell-kk, or set HUNSPELL_DICTIONARIES to the folder with kk_KZ.aff and kk_KZ.dic, then try again.',
  );
}
