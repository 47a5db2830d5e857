import { z } from 'zod';
import { locales } from './locale.ts';
import { parsePeriod } from './period.ts';
import { classMethods, viewKinds } from './view.ts';
import { derivations } from './indicator.ts';

/** Texts in every language: `{"kk": "…", "ru": "…"}`, none empty. */
const labels = z.strictObject({ kk: z.string().min(1), ru: z.string().min(1) } satisfies Record<
  (typeof locales)[number],
  z.ZodString
>);

const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  pattern: z.string().optional(),
  enum: z.array(z.union([z.string(), z.number()])).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
});

/** What a column is for: see docs/architecture.md, Data. */
export const roles = ['dimension', 'measure', 'qualifier', 'rounding', 'source', 'note', 'label'] as const;

const field = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
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

/** Table Schema with our roles, code lists and labels in two languages. */
export const tableSchema = z.strictObject({
  fields: z.array(field).min(1),
  primaryKey: z.array(z.string()).min(1),
  missingValues: z.tuple([z.literal('')]).optional(),
});

export type Field = z.infer<typeof field>;
export type TableSchema = z.infer<typeof tableSchema>;

/** What happened meanwhile, with the source that tells of it. */
const event = z.strictObject({
  period: z.string().refine((text) => parsePeriod(text) !== undefined),
  titles: labels,
  source: z.string(),
});

const view = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
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

const resource = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  type: z.literal('table').optional(),
  path: z.string().regex(/^[a-z][a-z0-9-]*\.csv$/),
  format: z.literal('csv').optional(),
  mediatype: z.literal('text/csv').optional(),
  encoding: z.literal('utf-8').optional(),
  titles: labels.optional(),
  descriptions: labels.optional(),
  schema: tableSchema,
});

const license = z.strictObject({
  name: z.string(),
  path: z.url(),
  title: z.string(),
});

/** A datapackage.json in data/: Data Package v2 without what the build adds (title, description, sources, bytes, hash). */
export const dataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  titles: labels,
  descriptions: labels,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  updated: z.iso.date(),
  updateFrequency: z.string().regex(/^(irregular|P\d+[DWMY])$/),
  licenses: z.array(license).min(1),
  views: z.array(view).optional(),
  resources: z.array(resource).min(1),
});

export type DataPackage = z.infer<typeof dataPackage>;
