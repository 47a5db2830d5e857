// What Data Package 2 says of packages, resources, Table Schema and sources, written down from the standard
// (https://datapackage.org/standard/): the members that version 1 does not know or knows otherwise.

const types = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'datetime',
  'date',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
];

const category = {
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      required: ['value'],
      properties: { value: { type: 'string' }, label: { type: 'string' } },
    },
  ],
};

const field = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    type: { enum: types },
    title: { type: 'string' },
    description: { type: 'string' },
    categories: { type: 'array', minItems: 1, items: category },
    delimiter: { type: 'string' },
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        pattern: { type: 'string', format: 'regex' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        minimum: { type: ['number', 'string'] },
        maximum: { type: ['number', 'string'] },
      },
      additionalProperties: false,
    },
  },
  // Categories are for text and whole numbers, a delimiter is for lists.
  allOf: [
    {
      if: { required: ['categories'] },
      then: { properties: { type: { enum: ['string', 'integer'] } } },
    },
    { if: { required: ['delimiter'] }, then: { properties: { type: { const: 'list' } } } },
  ],
};

const schema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: { type: 'array', minItems: 1, items: field },
    missingValues: { type: 'array', items: { type: 'string' } },
    // Version 2 wants lists where version 1 also took a single name.
    primaryKey: { type: 'array', minItems: 1, items: { type: 'string' } },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: { type: 'array', items: { type: 'string' } },
          reference: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: { type: 'array', items: { type: 'string' } },
              // In version 2 a table that refers to itself leaves the resource out.
              resource: { type: 'string', minLength: 1 },
            },
          },
        },
      },
    },
  },
};

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    name: { type: 'string', minLength: 1 },
    // Neither absolute nor upwards, and no hidden file.
    path: { type: 'string', pattern: '^(?!\\.\\.?/|/|.*/\\.)[^\\\\]+$' },
    type: { const: 'table' },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^[^/]+/[^/]+$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer', minimum: 0 },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    schema,
  },
};

export const packageSchema = {
  type: 'object',
  required: ['$schema', 'resources', 'licenses'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
    version: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+$' },
    homepage: { type: 'string', format: 'uri' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] },
    },
    sources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['title'] }, { required: ['path'] }],
        properties: { title: { type: 'string' }, path: { type: 'string', format: 'uri' } },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
