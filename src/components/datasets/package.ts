import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Package } from '../../catalogue/package.ts';

/** Gives the package of data/ with this name. */
export function packageOf({ packages }: Catalogue, name: string): Package {
  const found = packages.find(({ descriptor }) => descriptor.name === name);
  if (!found) throw new Error(`no package «${name}» in data/`);
  return found;
}
