import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import type { HistorySubject } from '../../../src/publish/history.ts';
import type { DatasetSubject } from '../../../src/publish/subject.ts';
import { findDatasetSubject } from '../../../src/publish/subject.ts';
import { smallCatalogue } from '../catalogue/small.ts';

export const site = new URL('https://atlas.example');

/** Gives a package of a catalogue as what is published of it. */
export function packageSubject(name: string, catalogue: Catalogue = smallCatalogue()): HistorySubject {
  const one = catalogue.packages.find(({ descriptor }) => descriptor.name === name);
  if (!one) throw new Error(`no package ${name}`);
  return { catalogue, one, site, archive: [] };
}

/** Gives a dataset of a catalogue as what is published of it. */
export function datasetSubject(name: string, catalogue: Catalogue = smallCatalogue()): DatasetSubject {
  return findDatasetSubject(catalogue, name, site);
}
