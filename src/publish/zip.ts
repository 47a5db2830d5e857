import { locales } from '../catalogue/locale.ts';
import { toCsv } from './csv.ts';
import { toDataPackage } from './datapackage.ts';
import { encodeText } from './encode.ts';
import { toLicence } from './licence.ts';
import { packFiles } from './pack.ts';
import { toReadme } from './readme.ts';
import { makeSourcesTable } from './sources-table.ts';
import type { PackageSubject } from './subject.ts';

/**
 * Gives a package whole, as a zipped Data Package: descriptor, tables, the sources they name, terms of use, and what to read
 * first in each language.
 */
export function toZip(subject: PackageSubject): Promise<Uint8Array> {
  const { catalogue, one } = subject;
  const sources = makeSourcesTable(subject);
  const whole = sources
    ? {
        ...one,
        descriptor: { ...one.descriptor, resources: [...one.descriptor.resources, sources.resource] },
        tables: [...one.tables, sources.table],
      }
    : one;
  return packFiles({
    ...Object.fromEntries(whole.tables.map((table) => [`${table.name}.csv`, toCsv(table)])),
    'datapackage.json': toDataPackage(catalogue, whole),
    'LICENSE.txt': encodeText(toLicence(subject)),
    ...Object.fromEntries(
      locales.map((locale) => [
        `README.${locale}.md`,
        encodeText(toReadme(subject, sources !== undefined, locale)),
      ]),
    ),
  });
}
