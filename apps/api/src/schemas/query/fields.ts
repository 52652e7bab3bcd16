import { z } from '../../zod.ts';
import { listOf } from './list-of.ts';

/** Names that `?fields=` takes for a schema: its members, and those of its words as `words.name`. */
function fieldNames(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape).flatMap(([name, member]) => {
    const inner = name === 'words' && member instanceof z.ZodObject ? Object.keys(member.shape) : [];
    return [name, ...inner.map((each) => `${name}.${each}`)];
  });
}

export const fieldsOf = (schema: z.ZodObject) =>
  listOf(fieldNames(schema), {
    description: 'Only these members of each item, for a sparse answer; all of them where it is left out.',
  });

/** What a sparse answer looks like in the document; its members are those of the whole one. */
const sparse = z
  .record(z.string(), z.unknown())
  .openapi('Sparse', { description: 'The members that `fields` named, each as in the whole answer.' });

/** The whole answer, or the part of it that `fields` named. */
export const wholeOrSparse = (schema: z.ZodType) => z.union([schema, sparse]);
