import type { HsdsRow, HsdsRows, HsdsTableName } from './table.ts';

/** An object of the JSON form: its own fields and the objects within it. */
export type HsdsObject = Readonly<Record<string, unknown>>;

/** Puts the tables together as the standard nests them in JSON: keys to the object around fall away. */
export type Nest = {
  readonly organization: (row: HsdsRow) => HsdsObject;
  readonly service: (row: HsdsRow) => HsdsObject;
  readonly location: (row: HsdsRow) => HsdsObject;
  readonly serviceAtLocation: (row: HsdsRow) => HsdsObject;
  readonly taxonomyTerm: (row: HsdsRow) => HsdsObject;
};

/** Gives the functions that nest the records of a directory. */
export function makeNest(rows: HsdsRows): Nest {
  const find = indexById(rows);
  const children = groupByKey(rows);
  const taxonomyTerm = (row: HsdsRow): HsdsObject => ({
    ...row,
    taxonomy_detail: find('taxonomy', row['taxonomy_id']),
  });
  const attributes = (owner: HsdsRow): HsdsObject =>
    part(
      'attributes',
      children('attribute', 'link_id', owner.id).map((link) => {
        const term = find('taxonomy_term', link['taxonomy_term_id']);
        return { ...without(link, 'taxonomy_term_id'), taxonomy_term: term && taxonomyTerm(term) };
      }),
    );
  const phones = (key: string, owner: HsdsRow): HsdsObject =>
    part(
      'phones',
      children('phone', key, owner.id).map((phone) => without(phone, key)),
    );
  const location = (row: HsdsRow): HsdsObject => ({
    ...without(row, 'organization_id'),
    ...part(
      'addresses',
      children('address', 'location_id', row.id).map((one) => without(one, 'location_id')),
    ),
    ...part(
      'accessibility',
      children('accessibility', 'location_id', row.id).map((one) => ({
        ...without(one, 'location_id'),
        ...attributes(one),
      })),
    ),
    ...attributes(row),
  });
  const organization = (row: HsdsRow): HsdsObject => ({
    ...row,
    ...phones('organization_id', row),
    ...attributes(row),
  });
  const atLocation = (row: HsdsRow): HsdsObject => {
    const place = find('location', row['location_id']);
    return { ...row, ...(place ? { location: location(place) } : {}) };
  };
  const service = (row: HsdsRow): HsdsObject => {
    const owner = find('organization', row['organization_id']);
    return {
      ...splitSources(without(row, 'organization_id')),
      ...(owner ? { organization: organization(owner) } : {}),
      ...phones('service_id', row),
      ...attributes(row),
    };
  };
  return {
    organization,
    location,
    taxonomyTerm,
    service: (row) => ({
      ...service(row),
      ...part('service_at_locations', children('service_at_location', 'service_id', row.id).map(atLocation)),
    }),
    serviceAtLocation: (row) => {
      const own = find('service', row['service_id']);
      return { ...atLocation(row), ...(own ? { service: service(own) } : {}) };
    },
  };
}

/** A table cell holds one text, JSON a list. */
function splitSources(row: HsdsObject): HsdsObject {
  const { sources, ...rest } = row;
  return typeof sources === 'string' && sources !== '' ? { ...rest, sources: sources.split('|') } : rest;
}

/** A list within an object; none where it is empty. */
function part(name: string, list: readonly HsdsObject[]): HsdsObject {
  return list.length === 0 ? {} : { [name]: list };
}

function without(row: HsdsRow, field: string): HsdsObject {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== field));
}

function indexById(
  rows: HsdsRows,
): (table: HsdsTableName, id: string | number | undefined) => HsdsRow | undefined {
  const tables = new Map<HsdsTableName, ReadonlyMap<string, HsdsRow>>();
  return (table, id) => {
    const index = tables.get(table) ?? new Map(rows[table].map((row) => [row.id, row]));
    tables.set(table, index);
    return index.get(String(id));
  };
}

function groupByKey(rows: HsdsRows): (table: HsdsTableName, key: string, id: string) => readonly HsdsRow[] {
  const groups = new Map<string, ReadonlyMap<unknown, readonly HsdsRow[]>>();
  return (table, key, id) => {
    const name = `${table} ${key}`;
    const group = groups.get(name) ?? Map.groupBy(rows[table], (row) => row[key]);
    groups.set(name, group);
    return group.get(id) ?? [];
  };
}
