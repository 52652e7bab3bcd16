import { issueOf } from '../problem/faults.ts';
import { didYouMean, show, some } from '../problem/show.ts';
import { z } from '../zod.ts';

/** Few enough to be listed in the document. */
const MOST_LISTED = 24;

/**
 * A parameter that takes one or several of some values: `?verdict=do,avoid`, or the parameter twice. Values that are not
 * among them are faults, each with what comes nearest.
 */
export function listOf(values: readonly string[], description: string) {
  const known = new Set(values);
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [...new Set([given].flat().flatMap((each) => each.split(',')))])
    .superRefine((given, ctx) => {
      for (const value of given) {
        if (known.has(value)) continue;
        const mend = didYouMean(value, values, values.length > MOST_LISTED ? 'See the list of what is filtered.' : 'Use one of these.');
        ctx.addIssue(issueOf([], { found: show(value), expected: some(values), mend }));
      }
    })
    .optional()
    .openapi({
      type: 'array',
      items: { type: 'string', ...(values.length > MOST_LISTED ? { pattern: '^[a-z0-9-]+$' } : { enum: [...values] }) },
      param: { style: 'form', explode: false },
      description,
    });
}
