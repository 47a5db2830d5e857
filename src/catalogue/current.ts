import type { Catalogue } from './catalogue.ts';
import { loadCatalogue } from './load.ts';

let current: Catalogue | undefined;

/** Gives the catalogue of the project in the working folder, made once a process. Throws DataError when data has issues. */
export function getCatalogue(): Catalogue {
  current ??= loadCatalogue(process.cwd());
  return current;
}
