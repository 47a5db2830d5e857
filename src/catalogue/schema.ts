import { z } from 'zod';
import { locales } from './locale.ts';
import { parsePeriod } from './period.ts';
import { classMethods, viewKinds } from './view.ts';
import { derivations } from './indicator.ts';

/**
 * Zod's messages are in English and for programmers, so each format has in place of one an example of what fits it: the
 * check says it as what was expected.
 */
const name = z.string().regex(/^[a-z][a-z0-9-]*$/, 'persons-2023');
const column = z.string().regex(/^[a-z][a-z0-9_]*$/, 'name_kk');

/** Texts in every language: `{"kk": "…", "ru": "…"}`, none empty. */
const labels = z.strictObject({ kk: z.string().min(1), ru: z.string().min(1) } satisfies Record<
  (typeof locales)[number],
  z.ZodString
>);

const bound = z.union([z.number(), z.string()]);

/** https://datapackage.org/standard/table-schema/#field-constraints, `jsonSchema` apart: no field here holds JSON. */
const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  pattern: z.string().optional(),
  enum: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .min(1)
    .optional(),
  minimum: bound.optional(),
  maximum: bound.optional(),
  exclusiveMinimum: bound.optional(),
  exclusiveMaximum: bound.optional(),
  minLength: z.int().min(0).optional(),
  maxLength: z.int().min(0).optional(),
});

export type Constraints = z.infer<typeof constraints>;

/** What a column is for: see docs/architecture.md, Data. */
export const roles = ['dimension', 'measure', 'qualifier', 'rounding', 'source', 'note', 'label'] as const;

const field = z.strictObject({
  name: column,
  /** A Table Schema v2 type. `string` with `codes: "periods"` is an ISO day, month or year. */
  type: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'list']),
  format: z.enum(['uri', 'email']).optional(),
  /** For `list`. */
  delimiter: z.literal('|').optional(),
  titles: labels,
  descriptions: labels.optional(),
  role: z.enum(roles).optional(),
  /** The code list whose codes may stand here: regions, periods, indicators, sources, settlements … or one of codes.csv. */
  codes: z.string().optional(),
  /** For a measure where the table has no column of indicators. */
  indicator: z.string().optional(),
  /** The language of a text column. */
  lang: z.enum(locales).optional(),
  constraints: constraints.optional(),
});

const keyFields = z.array(z.string()).min(1);

/** Says that cells must stand in a column of another table: of this package, of another one, or (no `resource`) of this table. */
const foreignKey = z.strictObject({
  fields: keyFields,
  reference: z.strictObject({
    /** Folder name of another package; an extension of the standard, which knows only tables of the same one. */
    package: name.optional(),
    resource: name.optional(),
    fields: keyFields,
  }),
});

/** Table Schema with our roles, code lists and labels in two languages. */
export const tableSchema = z.strictObject({
  fields: z.array(field).min(1),
  primaryKey: keyFields,
  uniqueKeys: z.array(keyFields).min(1).optional(),
  foreignKeys: z.array(foreignKey).min(1).optional(),
  missingValues: z.tuple([z.literal('')]).optional(),
});

export type Field = z.infer<typeof field>;
export type ForeignKey = z.infer<typeof foreignKey>;
export type TableSchema = z.infer<typeof tableSchema>;

/** What happened meanwhile, with the source that tells of it. */
const event = z.strictObject({
  period: z.string().refine((text) => parsePeriod(text) !== undefined, '2023 | 2023-07 | 2023-07-01'),
  titles: labels,
  source: z.string(),
});

const view = z.strictObject({
  id: name,
  kind: z.enum(viewKinds),
  titles: labels,
  across: z.string(),
  series: z.string().optional(),
  where: z.record(z.string(), z.array(z.string()).min(1)).optional(),
  rule: z.enum(derivations).optional(),
  period: z.string().optional(),
  classes: z.enum(classMethods).optional(),
  scale: z.literal('log').optional(),
  events: z.array(event).min(1).optional(),
});

export const resource = z.strictObject({
  name,
  type: z.literal('table').optional(),
  path: z.string().regex(/^[a-z][a-z0-9-]*\.csv$/, 'persons-2023.csv'),
  format: z.literal('csv').optional(),
  mediatype: z.literal('text/csv').optional(),
  encoding: z.literal('utf-8').optional(),
  titles: labels.optional(),
  descriptions: labels.optional(),
  schema: tableSchema,
});

const license = z.strictObject({
  name: z.string(),
  /** Never `javascript:` and the like: it becomes a link. */
  path: z.url({ protocol: /^https$/, error: 'https://example.org/' }),
  title: z.string(),
});

/** A datapackage.json in data/: Data Package v2 without what the build adds (title, description, sources, bytes, hash). */
export const dataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  titles: labels,
  descriptions: labels,
  /** The same in short sentences and easy words, for those who find the description hard. */
  plain: labels.optional(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, '1.0.0'),
  updated: z.iso.date('2023-07-01'),
  updateFrequency: z.string().regex(/^(irregular|P\d+[DWMY])$/, 'irregular | P1Y | P3M'),
  licenses: z.array(license).min(1),
  views: z.array(view).optional(),
  resources: z.array(resource).min(1),
});

export type Resource = z.infer<typeof resource>;
export type DataPackage = z.infer<typeof dataPackage>;
