import { core, type ZodType } from 'zod';

/** Gives the names of the properties that a schema knows at a path; none where it expects no object. */
export function listProperties(schema: ZodType, path: readonly string[]): string[] {
  let inner: core.$ZodType | undefined = schema;
  for (const part of path) inner = inner && step(unwrap(inner), part);
  const object = inner && unwrap(inner);
  return object instanceof core.$ZodObject ? Object.keys(object._zod.def.shape) : [];
}

function step(schema: core.$ZodType, part: string): core.$ZodType | undefined {
  if (schema instanceof core.$ZodObject)
    return Object.hasOwn(schema._zod.def.shape, part) ? schema._zod.def.shape[part] : undefined;
  if (schema instanceof core.$ZodArray) return schema._zod.def.element;
  if (schema instanceof core.$ZodRecord) return schema._zod.def.valueType;
  return undefined;
}

function unwrap(schema: core.$ZodType): core.$ZodType {
  return schema instanceof core.$ZodOptional ? unwrap(schema._zod.def.innerType) : schema;
}
