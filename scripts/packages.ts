import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A package that the lock file names, by its place below the project: `node_modules/a/node_modules/b`. */
export type LockedPackage = {
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** As the package says it: an SPDX expression, where it keeps to the standard. */
  readonly licence: string | undefined;
  /** SHA-512 of what the registry sends, in hexadecimal. */
  readonly sha512: string | undefined;
  /** Taken along for work on the code only. */
  readonly isForWork: boolean;
  /** Left out where the platform is not its own. */
  readonly isOptional: boolean;
  readonly hasInstallScript: boolean;
  /** Names of the packages that it needs. */
  readonly needs: readonly string[];
};

const names = z.record(z.string(), z.unknown()).optional();
const entry = z.object({
  name: z.string().optional(),
  version: z.string(),
  license: z.unknown().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  optional: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: names,
  devDependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});
const lock = z.object({ packages: z.record(z.string(), entry) });

/** Reads what the lock file names, the project itself first, under the place ''. */
export function readPackages(file = 'package-lock.json'): LockedPackage[] {
  const { packages } = lock.parse(JSON.parse(readFileSync(file, 'utf8')));
  return Object.entries(packages).map(([place, one]) => ({
    place,
    name: one.name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: one.version,
    licence: typeof one.license === 'string' ? one.license : undefined,
    sha512: one.integrity?.startsWith('sha512-')
      ? Buffer.from(one.integrity.slice('sha512-'.length), 'base64').toString('hex')
      : undefined,
    isForWork: one.dev === true || one.devOptional === true,
    isOptional: one.optional === true || one.devOptional === true,
    hasInstallScript: one.hasInstallScript === true,
    needs: Object.keys({
      ...one.dependencies,
      ...one.devDependencies,
      ...one.optionalDependencies,
      ...one.peerDependencies,
    }),
  }));
}

/** Gives the package that a name means at a place, as Node looks for it: there, then in each folder above. */
export function resolvePackage(
  all: ReadonlyMap<string, LockedPackage>,
  place: string,
  name: string,
): LockedPackage | undefined {
  const found = all.get(`${place === '' ? '' : `${place}/`}node_modules/${name}`);
  if (found || place === '') return found;
  return resolvePackage(all, place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/'))), name);
}
