import { createHash } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { parsePeriod, type Period } from '../catalogue/period.ts';
import { toCsv } from './csv.ts';

/** What the site was built from. */
export type SiteVersion = {
  /** The commit of the project; undefined where the build knows of none. */
  readonly commit: string | undefined;
  /** Twelve digits of the SHA-256 of all tables, and the day of the newest one. */
  readonly data: { readonly version: string; readonly updated: Period };
};

const known = new WeakMap<Catalogue, SiteVersion>();

/**
 * Gives what the site was built from, computed once a process.
 * @param commit as scripts/build.ts found it out (COMMIT in its environment)
 */
export function getSiteVersion(catalogue: Catalogue, commit = process.env['COMMIT']): SiteVersion {
  const version = known.get(catalogue) ?? { commit: commit || undefined, data: versionData(catalogue) };
  known.set(catalogue, version);
  return version;
}

function versionData({ packages }: Catalogue): SiteVersion['data'] {
  const hash = createHash('sha256');
  for (const { descriptor, tables } of packages)
    for (const table of tables) hash.update(`${descriptor.name}/${table.name}\n`).update(toCsv(table));
  const newest = packages.map(({ descriptor }) => descriptor.updated).sort();
  const updated = parsePeriod(newest.at(-1) ?? '');
  if (!updated) throw new Error('no package in data/ says when it was updated');
  return { version: hash.digest('hex').slice(0, 12), updated };
}
