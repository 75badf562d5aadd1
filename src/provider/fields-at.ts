import type * as z from 'zod/mini';

/** The fields that a schema knows by name at a path: of a union, those of all its options. */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [key, ...rest] = path;
  switch (def.type) {
    case 'optional':
      return fieldsAt(def.innerType, path);
    case 'union':
      return [...new Set(def.options.flatMap((option) => fieldsAt(option, path)))];
    case 'array':
      return path.length ? fieldsAt(def.element, rest) : [];
    case 'record':
      return path.length ? fieldsAt(def.valueType, rest) : fieldsAt(def.keyType, []);
    case 'enum':
      return Object.values(def.entries).map(String);
    case 'object': {
      if (key === undefined) return Object.keys(def.shape);
      const field = Object.hasOwn(def.shape, key) ? def.shape[String(key)] : undefined;
      return field ? fieldsAt(field, rest) : [];
    }
    default:
      return [];
  }
}
