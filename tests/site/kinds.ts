import { kindOf } from '../../scripts/page-kinds.ts';
import { pages } from './dist.ts';

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
