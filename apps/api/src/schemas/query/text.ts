import { issueOf } from '../../problem/faults.ts';
import { show } from '../../problem/show.ts';
import { z } from '../../zod.ts';

/** Longest query that is searched for. */
const MOST = 200;

/** Words to look for. */
export const searchText = ({ description }: { readonly description: string }) =>
  z
    .string()
    .superRefine((text, ctx) => {
      if (text.length <= MOST && text.isWellFormed()) return;
      const expected = `at most ${MOST} characters`;
      ctx.addIssue(issueOf([], { found: show(text), expected, mend: 'Search for a few words.' }));
    })
    .openapi({ type: 'string', maxLength: MOST, description });
