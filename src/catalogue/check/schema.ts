import { isIsoDate } from '../period.ts';
import type { Place, Report } from '../report.ts';
import type { Constraints, Field, TableSchema } from '../schema.ts';
import { toPattern } from './pattern.ts';
import { suggest } from './suggest.ts';

type PlaceOf = (...path: readonly (string | number)[]) => Place;

type Types = readonly Field['type'][];

const every: Types = ['string', 'integer', 'number', 'boolean', 'date', 'list'];
const ordered: Types = ['integer', 'number', 'date'];
const texts: Types = ['string', 'list'];

/** The types of field for which a constraint means something (Table Schema v2, field constraints). */
const constraintTypes: Readonly<Record<keyof Constraints, Types>> = {
  required: every,
  unique: every,
  enum: every,
  pattern: texts,
  minLength: texts,
  maxLength: texts,
  minimum: ordered,
  maximum: ordered,
  exclusiveMinimum: ordered,
  exclusiveMaximum: ordered,
};

/** The same for our own properties and those of one type. */
const propertyTypes = {
  codes: texts,
  lang: ['string'],
  format: ['string'],
  delimiter: ['list'],
} as const satisfies Partial<Record<keyof Field, Types>>;

/** Checks that a table's schema makes sense in itself: names that exist and stand once, constraints that fit their types. */
export function checkSchema(schema: TableSchema, placeOf: PlaceOf, report: Report): void {
  const names = schema.fields.map(({ name }) => name);
  reportRepeated(names, (index) => placeOf('fields', index, 'name'), report);
  schema.fields.forEach((field, index) =>
    checkField(field, (...path) => placeOf('fields', index, ...path), report),
  );
  const keys: readonly (readonly [path: readonly (string | number)[], fields: readonly string[]])[] = [
    [['primaryKey'], schema.primaryKey],
    ...(schema.uniqueKeys ?? []).map((fields, index) => [['uniqueKeys', index], fields] as const),
    ...(schema.foreignKeys ?? []).map(
      ({ fields }, index) => [['foreignKeys', index, 'fields'], fields] as const,
    ),
  ];
  for (const [path, fields] of keys) {
    reportRepeated(fields, (index) => placeOf(...path, index), report);
    fields.forEach((name, index) => {
      if (!names.includes(name))
        report('schema/unknown-field', placeOf(...path, index), {
          found: name,
          expected: suggest(name, names),
        });
    });
  }
  (schema.foreignKeys ?? []).forEach(({ fields, reference }, index) => {
    if (fields.length === reference.fields.length) return;
    const place = placeOf('foreignKeys', index, 'reference', 'fields');
    report('package/property', place, { found: reference.fields.join(', '), expected: fields.join(', ') });
  });
}

/** Reports each name of a list that stood in it before. */
export function reportRepeated(
  names: readonly string[],
  placeOf: (index: number) => Place,
  report: Report,
): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) !== index) report('schema/duplicate', placeOf(index), { found: name });
  });
}

function checkField(field: Field, placeOf: PlaceOf, report: Report): void {
  const { type, constraints = {} } = field;
  const check = (types: Types, found: string, place: Place): void => {
    if (!types.includes(type)) report('schema/unfit', place, { found, expected: type });
  };
  for (const [name, types] of Object.entries(propertyTypes) as [keyof typeof propertyTypes, Types][])
    if (field[name] !== undefined) check(types, name, placeOf(name));
  for (const name of Object.keys(constraints) as (keyof Constraints)[]) {
    const place = placeOf('constraints', name);
    check(constraintTypes[name], name, place);
    const values = [constraints[name] ?? []].flat();
    if (constraintTypes[name].includes(type) && (name === 'enum' || constraintTypes[name] === ordered))
      for (const value of values)
        if (!isOfType(value, type)) report('schema/unfit', place, { found: String(value), expected: type });
  }
  const { pattern } = constraints;
  if (pattern !== undefined && !toPattern(pattern))
    report('schema/pattern', placeOf('constraints', 'pattern'), { found: pattern });
}

function isOfType(value: unknown, type: Field['type']): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'number' || type === 'boolean') return typeof value === type;
  return typeof value === 'string' && (type !== 'date' || isIsoDate(value));
}
