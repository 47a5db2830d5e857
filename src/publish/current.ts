import { getCatalogue } from '../catalogue/current.ts';
import type { HistorySubject, WholeSubject } from './history.ts';
import { getArchive } from './read-archive.ts';

/** Gives the whole that is published of the project in the working folder; addresses begin with `site` of astro.config.mjs. */
export function getWhole(): WholeSubject {
  return { catalogue: getCatalogue(), archive: getArchive(), site: new URL(import.meta.env.SITE) };
}

/** Gives one package of it by name. Throws when there is none. */
export function getPackage(name: string): HistorySubject {
  const whole = getWhole();
  const one = whole.catalogue.packages.find(({ descriptor }) => descriptor.name === name);
  if (!one) throw new Error(`no package «${name}» in data/`);
  return { ...whole, one };
}
