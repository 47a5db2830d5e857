import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listHeaderRules, listUnframed, type HeaderRule } from '../src/publish/serving/headers.ts';
import { toHeadersFile } from '../src/publish/serving/headers-file.ts';

/** Gives the rules for the headers of a built site. */
export function readHeaderRules(folder: string): HeaderRule[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  return listHeaderRules(listUnframed(files.filter((file) => file.endsWith('.html'))));
}

/** Writes what hosts read from the root of a site to know its headers. */
export function writeHeadersFile(folder: string): void {
  writeFileSync(
    join(folder, '_headers'),
    toHeadersFile(readHeaderRules(folder), process.env['BASE_PATH'] ?? '/'),
  );
}
