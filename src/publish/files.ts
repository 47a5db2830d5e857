import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Package, Table } from '../catalogue/package.ts';
import { toDataPackage } from './datapackage.ts';
import { formats } from './format.ts';

/** A file below /data/. */
export type PublishedFile = {
  readonly folder: string;
  readonly file: string;
  /** As readers call the form: CSV, JSON, Data Package. */
  readonly label: string;
  readonly mediaType: string;
  readonly toBytes: () => Uint8Array;
};

/** The file that describes a package; its name is the standard's. */
export const descriptorFile = 'datapackage.json';

/** Gives every file of every package of data/. Throws when two would have one address. */
export function listFiles(catalogue: Catalogue): PublishedFile[] {
  const files = catalogue.packages.flatMap((one) => listPackageFiles(catalogue, one));
  const addresses = new Set<string>();
  for (const { folder, file } of files) {
    const address = `data/${folder}/${file}`;
    if (addresses.has(address)) throw new Error(`two packages publish ${address}; give one another name`);
    addresses.add(address);
  }
  return files;
}

/** Gives the files of one package: its tables in every format, then its descriptor. */
export function listPackageFiles(catalogue: Catalogue, one: Package): PublishedFile[] {
  const folder = one.descriptor.name;
  return [
    ...one.tables.flatMap((table) => listTableFiles(folder, table)),
    {
      folder,
      file: descriptorFile,
      label: 'Data Package',
      mediaType: 'application/json',
      toBytes: () => toDataPackage(catalogue, one),
    },
  ];
}

/** Gives the files of one table, one a format. */
export function listTableFiles(folder: string, table: Table): PublishedFile[] {
  return formats.map(({ extension, label, mediaType, toBytes }) => ({
    folder,
    file: `${table.name}.${extension}`,
    label,
    mediaType,
    toBytes: () => toBytes(table),
  }));
}
