import { z } from '../zod.ts';

/** One fault of a request. */
const faultSchema = z
  .object({
    in: z.enum(['body', 'query', 'path', 'header', 'method']).describe('The part of the request it is in.'),
    pointer: z
      .string()
      .describe(
        'JSON Pointer (RFC 6901) to it within that part; the name of a parameter or header is its only step.',
      ),
    found: z.string(),
    expected: z.string(),
    mend: z.string().describe('What to do about it.'),
  })
  .openapi('Fault');

/** RFC 9457 problem details. Every answer that is not a success has this shape. */
export const problemSchema = z
  .object({
    type: z.string().describe('Stable name of the problem; it is described at this path.'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().describe('What to do about it, in general.'),
    instance: z.string().describe('Names this occurrence: the id in `X-Request-Id`, as a URN.'),
    faults: z
      .array(faultSchema)
      .describe('What to mend, all of it at once; empty only where the fault is ours.'),
  })
  .openapi('Problem');

export type Problem = z.infer<typeof problemSchema>;
export type Fault = Problem['faults'][number];
