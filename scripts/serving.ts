import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterSets } from '../src/publish/letters.ts';
import {
  linkLetters,
  listHeaderRules,
  listLettered,
  listUnframed,
  type HeaderRule,
} from '../src/publish/serving/headers.ts';
import { toHeadersFile } from '../src/publish/serving/headers-file.ts';

const letterFile = new RegExp(
  `^_astro/(?:${letterSets.map(({ name }) => name).join('|')})\\.[\\w-]+\\.woff2$`,
);

/**
 * Gives the rules for the headers of a built site.
 * @param base the path below which the site is served, with slashes at both ends
 */
export function readHeaderRules(folder: string, base: string): HeaderRule[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const pages = files.filter((file) => file.endsWith('.html'));
  const letters = files.filter((file) => letterFile.test(file)).sort();
  return listHeaderRules(listUnframed(pages), {
    paths: listLettered(pages),
    link: linkLetters(letters.map((file) => base + file)),
  });
}

/** Writes what hosts read from the root of a site to know its headers. */
export function writeHeadersFile(folder: string): void {
  const base = process.env['BASE_PATH'] ?? '/';
  writeFileSync(join(folder, '_headers'), toHeadersFile(readHeaderRules(folder, base), base));
}
