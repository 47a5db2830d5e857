// What the JSON Schemas of HSDS 3.1 ask of the records that we publish, in our own words: required fields, types, formats and lists of
// values. Their text is CC BY-SA 4.0 and stays out of this project; no package that ships it was found. Where the standard names a
// field that we never fill, it is here too if it is required.
// Source: https://github.com/openreferral/specification, folder schema/, version 3.1.

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const number: Schema = { type: 'number' };
const uuid: Schema = { type: 'string', format: 'uuid' };
const uri: Schema = { type: 'string', format: 'uri' };
const email: Schema = { type: 'string', format: 'email' };
const listOf = (name: string): Schema => ({ type: 'array', items: { $ref: `#/$defs/${name}` } });
const refer = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

/** An object with these fields; strict, so that a field misspelt is found. */
const object = (required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  required,
  properties: { id: uuid, ...properties },
  additionalProperties: false,
});

/** The objects of the JSON form by the standard's names. */
export const hsdsFacts: Readonly<Record<string, Schema>> = {
  organization: object(['id', 'name', 'description'], {
    name: text,
    alternate_name: text,
    description: text,
    email,
    website: uri,
    legal_status: text,
    phones: listOf('phone'),
    attributes: listOf('attribute'),
  }),
  service: object(['id', 'name', 'status'], {
    name: text,
    alternate_name: text,
    description: text,
    url: uri,
    email,
    status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
    application_process: text,
    eligibility_description: text,
    assured_date: { type: 'string', format: 'date' },
    alert: text,
    organization: refer('organization'),
    phones: listOf('phone'),
    service_at_locations: listOf('service_at_location'),
    attributes: listOf('attribute'),
    // Ours: see the profile.
    sources: { type: 'array', items: uri },
  }),
  service_at_location: object(['id'], {
    service_id: uuid,
    location_id: uuid,
    service: refer('service'),
    location: refer('location'),
  }),
  location: object(['id', 'location_type'], {
    location_type: { enum: ['physical', 'postal', 'virtual'] },
    name: text,
    alternate_name: text,
    description: text,
    latitude: number,
    longitude: number,
    addresses: listOf('address'),
    accessibility: listOf('accessibility'),
    attributes: listOf('attribute'),
  }),
  address: object(['id', 'address_1', 'city', 'state_province', 'postal_code', 'country', 'address_type'], {
    address_1: text,
    city: text,
    state_province: text,
    postal_code: text,
    country: { type: 'string', pattern: '^[A-Z]{2}$' },
    address_type: { enum: ['physical', 'postal', 'virtual'] },
  }),
  phone: object(['id', 'number'], { number: text, type: text, description: text }),
  accessibility: object(['id'], {
    description: text,
    details: text,
    url: uri,
    attributes: listOf('attribute'),
  }),
  attribute: object(['id'], {
    link_id: uuid,
    link_type: text,
    link_entity: text,
    value: text,
    taxonomy_term: refer('taxonomy_term'),
  }),
  taxonomy: object(['id', 'name', 'description'], { name: text, description: text, uri, version: text }),
  taxonomy_term: object(['id', 'name', 'description'], {
    code: text,
    name: text,
    description: text,
    taxonomy: text,
    taxonomy_id: uuid,
    taxonomy_detail: refer('taxonomy'),
  }),
};

/** A page of the API that holds such objects. */
export function pageOf(name: string): Schema {
  return {
    type: 'object',
    required: [
      'total_items',
      'total_pages',
      'page_number',
      'size',
      'first_page',
      'last_page',
      'empty',
      'contents',
    ],
    properties: {
      total_items: { type: 'integer' },
      total_pages: { type: 'integer' },
      page_number: { type: 'integer' },
      size: { type: 'integer' },
      first_page: { type: 'boolean' },
      last_page: { type: 'boolean' },
      empty: { type: 'boolean' },
      contents: listOf(name),
    },
    additionalProperties: false,
    $defs: hsdsFacts,
  };
}
