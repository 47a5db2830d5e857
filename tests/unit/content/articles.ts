import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/catalogue/locale.ts';

const folder = join(import.meta.dirname, '..', '..', '..', 'src', 'content', 'articles');

/** Every article, by its address. */
export const slugs: readonly string[] = readdirSync(folder).sort();

/** Gives the paragraphs of an article's plain version as they are read; a figure stands as a number. */
export function readPlain(slug: string, locale: Locale): string[] {
  const body = readFileSync(join(folder, slug, `${locale}.mdx`), 'utf8');
  const [, plain = ''] = /<Plain>([\s\S]*?)<\/Plain>/.exec(body) ?? [];
  return plain
    .replaceAll(/<Figure [^>]*\/>/g, '1')
    .replaceAll(/<[^>]+>/g, '')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
