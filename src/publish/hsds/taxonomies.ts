import type { Catalogue } from '../../catalogue/catalogue.ts';
import { accessFields, type AccessField } from '../../catalogue/centre.ts';
import type { Field } from '../../catalogue/schema.ts';
import { listCodes } from '../code-labels.ts';
import { recordUuid } from '../uuid.ts';
import { joinLabels } from '../wording.ts';
import { makeRow } from './row.ts';
import type { HsdsRow } from './table.ts';

/** The columns of centres.csv whose codes are terms, each with its code list. */
const codedColumns = [
  ['type', 'centre_type'],
  ['ownership', 'ownership'],
  ['service_forms', 'service_form'],
  ['target_groups', 'target_group'],
  ['status', 'centre_status'],
  ['precision', 'precision'],
] as const;

/** Columns whose values HSDS has no field for: each is a term, its value stands in the attribute. */
export const valueColumns = ['capacity', 'opened', 'as_of'] as const;

/** The taxonomy of those columns, and that of facts of accessibility. */
export const valueTaxonomy = 'fact';
export const accessTaxonomy = 'a11yjson';

/** What A11yJSON calls the facts that we ask for: paths below its object `accessibility`, and the kind of equipment of a lift. */
export const a11yProperties: Readonly<Record<AccessField, string>> = {
  entrance: 'entrances.isOnWheelchairAccessiblePath',
  lift: 'equipmentInfo.category=elevator',
  toilet: 'restrooms.isAccessibleWithWheelchair',
  parking: 'parking.forWheelchairUsers.isAvailable',
  sign_language: 'staff.isTrainedInSigning',
  tactile: 'hasTactileSignage',
};

/** Gives the taxonomies of the directory and all their terms. */
export function listTaxonomies(catalogue: Catalogue): { taxonomy: HsdsRow[]; taxonomy_term: HsdsRow[] } {
  const { descriptor, fields } = readColumns(catalogue);
  const column = (name: string): Field => {
    const found = fields.find((field) => field.name === name);
    if (!found) throw new Error(`data/centres/datapackage.json: no column ${name}`);
    return found;
  };
  const taxonomy = (name: string, title: string, description: string, uri?: string) =>
    makeRow('taxonomy', name, { name: title, description, uri, version: descriptor.version });
  return {
    taxonomy: [
      ...codedColumns.map(([name, list]) => {
        const { titles, descriptions } = column(name);
        return taxonomy(list, joinLabels(titles), joinLabels(descriptions ?? titles));
      }),
      taxonomy(
        valueTaxonomy,
        joinLabels(descriptor.titles),
        'Columns of centres.csv for which HSDS has no field',
      ),
      taxonomy(
        accessTaxonomy,
        'A11yJSON',
        'Properties of A11yJSON that the directory asks for; the value is true, false or partly',
        'https://sozialhelden.github.io/a11yjson/',
      ),
    ],
    taxonomy_term: [
      ...codedColumns.flatMap(([, list]) =>
        [...(listCodes(catalogue, list) ?? [])].map(([code, { labels, definitions }]) =>
          term(list, code, joinLabels(labels), joinLabels(definitions ?? labels)),
        ),
      ),
      ...valueColumns.map(column).map((field) => columnTerm(valueTaxonomy, field.name, field)),
      ...accessFields.map(column).map((field, index) => {
        const property = a11yProperties[accessFields[index] ?? 'entrance'];
        return columnTerm(accessTaxonomy, property, field);
      }),
    ],
  };
}

function columnTerm(list: string, code: string, { titles, descriptions }: Field): HsdsRow {
  return term(list, code, joinLabels(titles), joinLabels(descriptions ?? titles));
}

/** A code is unique over all terms, as the standard asks, so it names its list too. */
function term(list: string, code: string, name: string, description: string): HsdsRow {
  return makeRow('taxonomy_term', `${list}/${code}`, {
    code: `${list}/${code}`,
    name,
    description,
    taxonomy: list,
    taxonomy_id: recordUuid('taxonomy', list),
  });
}

function readColumns(catalogue: Catalogue) {
  const found = catalogue.packages.find(({ descriptor }) => descriptor.name === 'centres');
  const table = found?.tables.find(({ name }) => name === 'centres');
  if (!found || !table) throw new Error('no table «centres» in data/centres/');
  return { descriptor: found.descriptor, fields: table.schema.fields };
}
