import type { Catalogue } from './catalogue.ts';
import { loadCatalogue } from './load.ts';

/** In a build there are two copies of this module in one process: that of the pages, bundled, and that of what runs after them. */
const shared: typeof globalThis & { qoldauCatalogue?: Catalogue } = globalThis;

/** Gives the catalogue of the project in the working folder, made once a process. Throws DataError when data has issues. */
export function getCatalogue(): Catalogue {
  return (shared.qoldauCatalogue ??= loadCatalogue(process.cwd()));
}
