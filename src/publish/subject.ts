import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Dataset } from '../catalogue/dataset.ts';
import type { Labels, Locale } from '../catalogue/locale.ts';
import type { Package, Table } from '../catalogue/package.ts';
import type { DataPackage } from '../catalogue/schema.ts';
import { dataAddress, pageAddress } from '../i18n/address.ts';

/** The package of data/ that holds the directory of centres. */
const directoryPackage = 'centres';

/** Where the site stands: scheme and host of `SITE_URL`; the base path comes with every address. */
export type Site = URL;

/** A package of data/ that a file tells of. */
export type PackageSubject = {
  readonly catalogue: Catalogue;
  readonly one: Package;
  readonly site: Site;
};

/** A table that a file holds. */
export type TableSubject = PackageSubject & { readonly table: Table };

/** A dataset that a file holds or tells of. */
export type DatasetSubject = TableSubject & { readonly dataset: Dataset };

/** Gives the dataset that a package makes; undefined for the directory and the reference tables. */
export function toDatasetSubject(subject: PackageSubject): DatasetSubject | undefined {
  const { catalogue, one } = subject;
  const dataset = catalogue.datasets.get(one.descriptor.name);
  const [table] = one.tables;
  return dataset && table ? { ...subject, dataset, table } : undefined;
}

/** Gives the subject of a dataset. Throws when there is no such dataset. */
export function findDatasetSubject(catalogue: Catalogue, id: string, site: Site): DatasetSubject {
  const one = catalogue.packages.find(({ descriptor }) => descriptor.name === id);
  const subject = one && toDatasetSubject({ catalogue, one, site });
  if (!subject) throw new Error(`no dataset ${id}`);
  return subject;
}

/** Gives the full address of a file below /data/. */
export function dataUrl(site: Site, ...parts: readonly string[]): string {
  return new URL(dataAddress(...parts), site).href;
}

/** Gives the full address of the page that shows a package: a dataset's own, the directory's, or the list of all datasets. */
export function pageUrl({ catalogue, one, site }: PackageSubject, locale: Locale): string {
  const { name } = one.descriptor;
  const address = catalogue.datasets.has(name)
    ? pageAddress(locale, 'datasets', name)
    : pageAddress(locale, name === directoryPackage ? 'centres' : 'datasets');
  return new URL(address, site).href;
}

/** Gives the titles of a table: its own, or its package's. */
export function tableTitles({ one: { descriptor }, table }: TableSubject): Labels {
  return descriptor.resources.find(({ name }) => name === table.name)?.titles ?? descriptor.titles;
}

/** Gives the descriptions of a table: its own, or its package's. */
export function tableDescriptions({ one: { descriptor }, table }: TableSubject): Labels {
  return (
    descriptor.resources.find(({ name }) => name === table.name)?.descriptions ?? descriptor.descriptions
  );
}

/** Gives the first licence of a package; the check has seen to it that there is one. */
export function licenceOf({ one: { descriptor } }: PackageSubject): DataPackage['licenses'][number] {
  const [licence] = descriptor.licenses;
  if (!licence) throw new Error(`no licence: ${descriptor.name}`);
  return licence;
}
