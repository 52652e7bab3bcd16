import { z } from '../src/zod.ts';

/** Where schemas may hold others. */
interface Def {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
}

function within(schema: z.ZodType): z.ZodType[] {
  const { shape = {}, options = [], element, innerType, valueType } = schema.def as unknown as Def;
  return [...Object.values(shape), ...options, element, innerType, valueType].filter(
    (each) => each !== undefined,
  );
}

/**
 * Lets the generator see members that may be left out, though not be undefined. It asks each member whether undefined would
 * do, and takes those for required that say no.
 */
export function showExactOptional<Schema extends z.ZodType>(schema: Schema): Schema {
  for (const member of within(schema)) {
    if (member instanceof z.ZodExactOptional) {
      const { safeParse } = member;
      member.safeParse = (value, params) =>
        value === undefined ? { success: true, data: undefined } : safeParse(value, params);
    }
    showExactOptional(member);
  }
  return schema;
}
