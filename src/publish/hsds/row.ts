import type { HsdsRow, HsdsTableName } from './table.ts';
import { recordUuid } from '../uuid.ts';

/** Makes a record of a table; `name` tells it from the table's others and gives its id. What is undefined is left out. */
export function makeRow(
  table: HsdsTableName,
  name: string,
  values: Readonly<Record<string, string | number | undefined>>,
): HsdsRow {
  const known = Object.entries(values).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, value] as const],
  );
  return { id: recordUuid(table, name), ...Object.fromEntries(known) };
}

/** Ties a record to a term of a taxonomy: `linkTerm('service', 'semey-home', 'centre_type', 'rehabilitation')`. */
export function linkTerm(
  table: HsdsTableName,
  name: string,
  list: string,
  code: string,
  value?: string,
): HsdsRow {
  return makeRow('attribute', `${table}/${name}/${list}/${code}`, {
    link_id: recordUuid(table, name),
    taxonomy_term_id: recordUuid('taxonomy_term', `${list}/${code}`),
    link_type: list,
    link_entity: table,
    value,
  });
}
