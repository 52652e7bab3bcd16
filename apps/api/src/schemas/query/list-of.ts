import { issueOf } from '../../problem/faults.ts';
import { didYouMean } from '../../problem/near.ts';
import { show, some } from '../../problem/show.ts';
import { z } from '../../zod.ts';

interface Described {
  readonly description: string;
  /** Whether the document lists the values, as it does if left out. */
  readonly closed?: boolean;
}

/**
 * A parameter that takes one or several of some values: `?verdict=do,avoid`, or the parameter twice. Values that are not
 * among them are faults, each with what comes nearest.
 */
export function listOf(values: readonly string[], { description, closed = true }: Described) {
  const known = new Set(values);
  return z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [...new Set([given].flat().flatMap((each) => each.split(',')))])
    .superRefine((given, ctx) => {
      for (const value of given) {
        if (known.has(value)) continue;
        const mend = didYouMean(
          value,
          values,
          closed ? 'Use one of these.' : 'See the list of what is filtered.',
        );
        ctx.addIssue(issueOf([], { found: show(value), expected: some(values), mend }));
      }
    })
    .optional()
    .openapi({
      type: 'array',
      items: { type: 'string', ...(closed ? { enum: [...values] } : { pattern: '^[a-z0-9-]+$' }) },
      param: { style: 'form', explode: false },
      description,
    });
}
