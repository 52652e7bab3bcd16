import { z } from '../zod.ts';
import * as content from './content.ts';

/**
 * Words as they are published. The authored schemas let an author leave out what is empty; whoever reads an answer gets
 * every member.
 */
function published<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>): z.ZodObject {
  const shape = Object.entries(schema.shape).map(([name, member]) => [
    name,
    member instanceof z.ZodDefault ? member.unwrap() : member,
  ]);
  return z.strictObject(Object.fromEntries(shape) as z.ZodRawShape);
}

const { words } = content;

export const causeWords = published(words.causeWords);
export const mimicWords = published(words.mimicWords);
export const findingWords = published(words.findingWords.omit({ terms: true }));
export const questionWords = published(words.questionWords);
export const redFlagWords = published(words.redFlagWords);
export const remedyWords = published(words.remedyWords);
export const medicineWords = published(words.medicineWords);
export const claimWords = published(words.claimWords);
