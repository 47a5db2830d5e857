// JSON Schema 2020-12, as OpenAPI 3.1 embeds it: what answers hold. Written once, for the description and for tests of it.

type Schema = Readonly<Record<string, unknown>>;

const text: Schema = { type: 'string' };
const optionalText: Schema = { type: ['string', 'null'] };
const count: Schema = { type: 'integer', minimum: 0 };
const address: Schema = { type: 'string', format: 'uri' };
const optionalAddress: Schema = { type: ['string', 'null'], format: 'uri' };
const period: Schema = { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' };
const optionalPeriod: Schema = { anyOf: [period, { type: 'null' }] };
const texts: Schema = { type: 'array', items: text };
const labels = object({ kk: text, ru: text });
const optionalLabels = orNull(labels);
const addresses = object({ kk: address, ru: address });
const code = object({ code: text, label: optionalLabels });

/** Gives an object with exactly these members, all there. */
function object(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function orNull(schema: Schema): Schema {
  return { anyOf: [schema, { type: 'null' }] };
}

function list(items: Schema): Schema {
  return { type: 'array', items };
}

const unit = object({ id: text, label: optionalLabels });
const status: Schema = { enum: ['actual', 'plan', 'forecast'] };

/** What one entry of each answer is. */
export const entrySchemas = {
  Dataset: object({
    id: text,
    title: labels,
    description: labels,
    version: text,
    updated: period,
    updateFrequency: text,
    license: object({ name: text, url: address }),
    rows: count,
    from: optionalPeriod,
    to: optionalPeriod,
    areas: texts,
    indicators: texts,
    page: addresses,
    files: list(
      object({ format: text, purpose: text, language: optionalText, mediaType: text, url: address }),
    ),
  }),
  Indicator: object({
    id: text,
    label: labels,
    definition: labels,
    status,
    unit,
    rules: texts,
    coverageOf: optionalText,
    datasets: texts,
    figures: count,
    observations: address,
  }),
  Region: object({
    code: text,
    kato: optionalText,
    type: { enum: ['country', 'region', 'city'] },
    name: object({ kk: text, ru: text, en: text }),
    capital: labels,
    since: optionalPeriod,
    page: orNull(addresses),
  }),
  Source: object({
    id: text,
    publisher: text,
    title: text,
    date: optionalPeriod,
    language: { enum: ['kk', 'ru', 'en'] },
    url: optionalAddress,
    note: optionalLabels,
    page: addresses,
  }),
  Observation: object({
    id: text,
    kind: { enum: ['published', 'derived'] },
    dataset: text,
    row: text,
    area: text,
    period,
    dimensions: { type: 'object', additionalProperties: text },
    value: { type: ['number', 'null'] },
    unit: text,
    qualifier: { enum: ['exact', 'rounded', 'over', 'about', 'under'] },
    rounding: { type: 'number', minimum: 0 },
    source: optionalText,
    note: optionalLabels,
    rule: { enum: ['rate', 'share', 'coverage', 'change', 'rank', null] },
    inputs: texts,
    page: addresses,
  }),
  Centre: object({
    id: text,
    heading: labels,
    name: object({ kk: optionalText, ru: text }),
    brand: optionalText,
    type: code,
    ownership: code,
    status: { enum: ['operating', 'planned', 'unknown'] },
    region: text,
    settlement: orNull(code),
    address: object({ kk: optionalText, ru: optionalText }),
    phone: optionalText,
    email: optionalText,
    website: optionalAddress,
    serviceForms: list(code),
    targetGroups: list(code),
    capacity: { type: ['integer', 'null'], minimum: 0 },
    opened: optionalPeriod,
    point: orNull(object({ latitude: { type: 'number' }, longitude: { type: 'number' } })),
    precision: { enum: ['address', 'settlement', 'none'] },
    sources: texts,
    asOf: optionalPeriod,
    note: optionalLabels,
    page: addresses,
  }),
  Article: object({
    slug: text,
    kind: { enum: ['news', 'explainer', 'region-report'] },
    title: labels,
    summary: labels,
    published: period,
    updated: optionalPeriod,
    regions: texts,
    datasets: texts,
    centres: texts,
    sources: texts,
    page: addresses,
  }),
} as const satisfies Readonly<Record<string, Schema>>;

export type EntryName = keyof typeof entrySchemas;
