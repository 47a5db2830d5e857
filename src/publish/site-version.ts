import { createHash } from 'node:crypto';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { toCsv } from './csv.ts';

/** What the site was built from. */
export type SiteVersion = {
  /** The commit of the project; undefined where the build knows of none. */
  readonly commit: string | undefined;
  /** Twelve digits of the SHA-256 of all tables, and the day of the newest one. */
  readonly data: { readonly version: string; readonly updated: string };
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
  const updated = packages.map(({ descriptor }) => descriptor.updated).sort();
  return { version: hash.digest('hex').slice(0, 12), updated: updated.at(-1) ?? '' };
}
