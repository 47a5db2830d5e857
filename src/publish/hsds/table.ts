/** What HSDS 3.1 knows and we publish of it, in its own names (https://docs.openreferral.org/en/3.1/hsds/schema_reference.html). */

export type HsdsField = {
  readonly name: string;
  readonly type: 'string' | 'number' | 'date';
  readonly format?: 'uuid' | 'uri' | 'email';
  readonly required?: boolean;
  /** The table whose `id` stands here. */
  readonly references?: HsdsTableName;
  /** Ours, not the standard's: told in the profile. */
  readonly ours?: boolean;
};

export const hsdsTableNames = [
  'organization',
  'service',
  'location',
  'service_at_location',
  'address',
  'phone',
  'language',
  'accessibility',
  'attribute',
  'taxonomy',
  'taxonomy_term',
] as const;
export type HsdsTableName = (typeof hsdsTableNames)[number];

/** A table of the tabular form. */
export type HsdsTable = { readonly file: string; readonly fields: readonly HsdsField[] };

const id: HsdsField = { name: 'id', type: 'string', format: 'uuid', required: true };
const text = (name: string, required = false): HsdsField => ({
  name,
  type: 'string',
  ...(required ? { required } : {}),
});
const uri = (name: string): HsdsField => ({ name, type: 'string', format: 'uri' });
const email: HsdsField = { name: 'email', type: 'string', format: 'email' };
const key = (references: HsdsTableName, required = false): HsdsField => ({
  name: `${references}_id`,
  type: 'string',
  format: 'uuid',
  references,
  ...(required ? { required } : {}),
});

/** The tables with their fields in order; the names of the files are the standard's. */
export const hsdsTables: Readonly<Record<HsdsTableName, HsdsTable>> = {
  organization: {
    file: 'organizations.csv',
    fields: [
      id,
      text('name', true),
      text('alternate_name'),
      text('description', true),
      email,
      uri('website'),
      text('legal_status'),
    ],
  },
  service: {
    file: 'services.csv',
    fields: [
      id,
      key('organization', true),
      text('name', true),
      text('alternate_name'),
      text('description'),
      uri('url'),
      email,
      text('status', true),
      text('application_process'),
      text('eligibility_description'),
      { name: 'assured_date', type: 'date' },
      text('alert'),
      { name: 'sources', type: 'string', ours: true },
    ],
  },
  location: {
    file: 'locations.csv',
    fields: [
      id,
      text('location_type', true),
      key('organization'),
      text('name'),
      text('alternate_name'),
      text('description'),
      { name: 'latitude', type: 'number' },
      { name: 'longitude', type: 'number' },
    ],
  },
  service_at_location: {
    file: 'service_at_location.csv',
    fields: [id, key('service', true), key('location', true)],
  },
  address: {
    file: 'addresses.csv',
    fields: [
      id,
      key('location', true),
      text('address_1'),
      text('city'),
      text('state_province', true),
      text('postal_code'),
      text('country', true),
      text('address_type', true),
    ],
  },
  phone: {
    file: 'phones.csv',
    fields: [
      id,
      key('service'),
      key('organization'),
      text('number', true),
      text('type'),
      text('description'),
    ],
  },
  language: {
    file: 'languages.csv',
    fields: [id, key('service'), key('location'), key('phone'), text('name'), text('code'), text('note')],
  },
  accessibility: {
    file: 'accessibility.csv',
    fields: [id, key('location', true), text('description'), text('details'), uri('url')],
  },
  attribute: {
    file: 'attributes.csv',
    fields: [
      id,
      { name: 'link_id', type: 'string', format: 'uuid', required: true },
      key('taxonomy_term', true),
      text('link_type'),
      text('link_entity', true),
      text('value'),
      text('label'),
    ],
  },
  taxonomy: {
    file: 'taxonomies.csv',
    fields: [id, text('name', true), text('description', true), uri('uri'), text('version')],
  },
  taxonomy_term: {
    file: 'taxonomy_terms.csv',
    fields: [
      id,
      text('code', true),
      text('name', true),
      text('description', true),
      text('taxonomy'),
      key('taxonomy', true),
    ],
  },
};

/** A record by the fields of its table; what no source says is left out. */
export type HsdsRow = Readonly<Record<string, string | number>> & { readonly id: string };

/** Every table with its rows. */
export type HsdsRows = Readonly<Record<HsdsTableName, readonly HsdsRow[]>>;
