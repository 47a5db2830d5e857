import type { Catalogue } from '../catalogue/catalogue.ts';
import { locales } from '../catalogue/locale.ts';
import type { TableSchema } from '../catalogue/schema.ts';
import { pageAddress } from '../i18n/address.ts';
import { describePackage } from './datapackage.ts';
import { encodeJson } from './encode.ts';
import { licenceOf, type Site } from './subject.ts';
import { sayInEveryLanguage } from './wording.ts';

/** The tables that columns of codes refer to, with the column that holds the code. */
const codeTables: Readonly<Record<string, string>> = {
  regions: 'code',
  sources: 'id',
  indicators: 'id',
  units: 'id',
  settlements: 'id',
};

/**
 * Gives one Data Package v2 of everything under /data/: every table of every package, with foreign keys from their columns of
 * codes to the tables of regions, sources, indicators, units and settlements.
 */
export function toWholePackage(catalogue: Catalogue, site: Site): Uint8Array {
  const titles = sayInEveryLanguage('site.name');
  const descriptions = sayInEveryLanguage('site.footer.what');
  const [plain] = locales;
  const licences = new Map(
    catalogue.packages
      .map((one) => licenceOf({ catalogue, one, site }))
      .map((licence) => [licence.name, licence]),
  );
  return encodeJson({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'qoldau-atlas',
    title: titles[plain],
    description: descriptions[plain],
    homepage: new URL(pageAddress(plain), site).href,
    licenses: [...licences.values()],
    titles,
    descriptions,
    resources: catalogue.packages.flatMap((one) => listResources(catalogue, one)),
  });
}

type Described = { readonly name: string; readonly path: string; readonly schema: TableSchema };

function listResources(catalogue: Catalogue, one: Catalogue['packages'][number]): Record<string, unknown>[] {
  const resources = describePackage(catalogue, one)['resources'] as Described[];
  return resources.map(({ path, schema, ...resource }) => {
    const foreignKeys = listForeignKeys(resource.name, schema);
    return {
      ...resource,
      path: `${one.descriptor.name}/${path}`,
      schema: { ...schema, ...(foreignKeys.length > 0 ? { foreignKeys } : {}) },
    };
  });
}

/** A table's references to itself are left out: versions 1 and 2 of the standard write them in ways that exclude each other. */
function listForeignKeys(resource: string, { fields }: TableSchema): unknown[] {
  return fields.flatMap(({ name, type, codes = '' }) => {
    const column = codeTables[codes];
    return column && type === 'string' && codes !== resource
      ? [{ fields: [name], reference: { resource: codes, fields: [column] } }]
      : [];
  });
}
