import { issueOf } from '../problem/faults.ts';
import { z } from '../zod.ts';

/** Longest text that is read, in UTF-16 units. */
export const TEXT_LIMIT = 4000;

/** A person's own words. */
export const ownWords = z
  .string()
  .superRefine((text, ctx) => {
    if (text.length > TEXT_LIMIT) {
      const mend = 'Send the part about the cramps.';
      ctx.addIssue(
        issueOf([], { found: `${text.length} characters`, expected: `at most ${TEXT_LIMIT}`, mend }),
      );
    }
    if (!text.isWellFormed()) {
      const expected = 'text in which every surrogate has its other half';
      ctx.addIssue(
        issueOf([], {
          found: 'half of a surrogate pair',
          expected,
          mend: 'Send the whole character, or leave it out.',
        }),
      );
    }
  })
  .openapi({ description: `A person’s own words, at most ${TEXT_LIMIT} characters.`, maxLength: TEXT_LIMIT });
