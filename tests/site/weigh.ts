import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { dist, readText } from './dist.ts';

/** What a page costs its reader before any use of it, compressed, without fonts; in bytes. */
export type Weight = {
  /** The page itself, inlined styles included. */
  readonly html: number;
  /** The styles in it, as if they were sent alone: a part of `html`. */
  readonly inlined: number;
  readonly styles: number;
  readonly scripts: number;
  readonly pictures: number;
  readonly all: number;
};

const sizes = new Map<string, number>();

/** Gives what a page and everything that it loads at once weigh. A picture is compressed already and counts as it is. */
export function weighPage(page: string): Weight {
  const html = readText(page);
  const named = (pattern: RegExp): string[] => [
    ...new Set([...html.matchAll(pattern)].map(([, file = '']) => file)),
  ];
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, file) => total + weighFile(file), 0);
  const inlined = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text).join('');
  const parts = {
    html: weighFile(page),
    styles: sum(named(/<link[^>]+rel="stylesheet"[^>]+href="\/([^"]+)"/g)),
    scripts: sum(withImports(named(/<script[^>]+src="\/([^"]+)"/g))),
    pictures: sum(named(/<img[^>]+src="\/([^"]+)"/g)),
  };
  return {
    ...parts,
    inlined: gzipSync(inlined).length,
    all: parts.html + parts.styles + parts.scripts + parts.pictures,
  };
}

/** Gives scripts with all that they import before they run. */
function withImports(scripts: readonly string[]): ReadonlySet<string> {
  const found = new Set(scripts);
  for (const script of found)
    for (const [, name = ''] of readText(script).matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      found.add(script.replace(/[^/]+$/, name));
  return found;
}

/** Throws where there is no such file. */
function weighFile(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const bytes = readFileSync(join(dist, file));
  const isPacked = /\.(woff2|png|webp|avif|jpe?g)$/.test(file);
  const size = isPacked ? bytes.length : gzipSync(bytes, { level: 9 }).length;
  sizes.set(file, size);
  return size;
}
