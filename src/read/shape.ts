import type { z } from 'zod';
import type { Path } from './yaml-places.js';

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
}
const definition = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** The names of the fields that a schema knows at a path, for hints. */
export function knownFields(schema: z.ZodType, path: Path): string[] {
  return [...new Set(at(schema, path).flatMap((found) => Object.keys(definition(found).shape ?? {})))];
}

/** The schemas that stand at a path: several where one of several forms may stand. */
function at(schema: z.ZodType, path: Path): z.ZodType[] {
  const { type, shape, element, valueType, innerType, options } = definition(schema);
  if (innerType) return at(innerType, path);
  if (type === 'union') return (options ?? []).flatMap((form) => at(form, path));
  const [part, ...rest] = path;
  if (part === undefined) return [schema];
  const inside = shape ? (Object.hasOwn(shape, part) ? shape[part] : undefined) : (element ?? valueType);
  return inside ? at(inside, rest) : [];
}
