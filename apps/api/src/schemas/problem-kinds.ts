import { z } from '../zod.ts';

export const one = z
  .strictObject({ type: z.string(), title: z.string(), status: z.number().int(), detail: z.string() })
  .openapi('ProblemKind');
export const all = z
  .strictObject({ items: z.array(one), total: z.number().int() })
  .openapi('ProblemKindList');
