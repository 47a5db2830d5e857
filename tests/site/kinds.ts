import { pages } from './dist.ts';

/**
 * The kinds of pages, each with its pages: what the address has in place of names counts as one kind. A kind that comes new is
 * there without being named.
 * @example kindOf('kk/centres/region/abai/index.html') // => 'centres/region/*'
 */
export function kindOf(page: string): string {
  const [, ...parts] = page.replace(/\/?index\.html$/, '').split('/');
  if (parts.length === 0) return page.replace(/^(kk|ru)\b/, '');
  return parts.map((part, index) => (isName(parts, index) ? '*' : part)).join('/');
}

/** Words of addresses that are the same on every site, as against names from the data. */
const words = new Set(['region', 'type', 'group', 'settlement', 'topic', 'year', 'page', 'list']);

function isName(parts: readonly string[], index: number): boolean {
  return index > 0 && !words.has(parts[index] ?? '');
}

/** Gives the pages of each kind, both languages together. */
export function groupByKind(): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(pages, kindOf);
}

/** Gives some pages of each kind, spread over all of them: the first, the last and those between. */
export function samplePages(perKind: number, all = pages): string[] {
  return [...Map.groupBy(all, (page) => `${page.slice(0, 2)} ${kindOf(page)}`).values()].flatMap((same) => {
    const step = Math.max(1, (same.length - 1) / Math.max(1, perKind - 1));
    return [...new Set(Array.from({ length: perKind }, (_, at) => same[Math.round(at * step)] ?? ''))].filter(
      Boolean,
    );
  });
}
