import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How many files of a kind a build made, took from an earlier build, and dropped since it had no use for them. */
export type KeptCount = { readonly made: number; readonly reused: number; readonly dropped: number };

/**
 * Drops from the folder of what is kept between builds all that the build which began then did not use, and counts the rest by kind.
 * @param begun in milliseconds; files that changed since were made by this build, files that were read since were used
 */
export function sweepKept(folder: string, begun: number): Map<string, KeptCount> {
  const kinds = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(kinds.map((kind) => [kind, sweepKind(join(folder, kind), begun)]));
}

/** Says in a line what a build made and what it took from an earlier one. */
export function tellKept(counts: ReadonlyMap<string, KeptCount>): string {
  const parts = [...counts].map(([kind, { made, reused }]) => `${kind} ${made} made, ${reused} reused`);
  return `Kept between builds: ${parts.join('; ')}.`;
}

function sweepKind(folder: string, begun: number): KeptCount {
  const count = { made: 0, reused: 0, dropped: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const { atimeMs, mtimeMs } = statSync(file);
    if (mtimeMs >= begun) count.made += 1;
    else if (atimeMs >= begun) count.reused += 1;
    else {
      rmSync(file);
      count.dropped += 1;
    }
  }
  return count;
}
