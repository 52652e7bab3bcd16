import { issueOf } from '../../problem/faults.ts';
import { show } from '../../problem/show.ts';
import { idOf, PAGE } from '../../query/paging.ts';
import { z } from '../../zod.ts';

const MOST = 200;

interface Bounds {
  readonly most: number;
  readonly preset: number;
  readonly description: string;
}

/** A whole number from 1 on. */
export const upTo = ({ most, preset, description }: Bounds) =>
  z
    .string()
    .transform((text, ctx) => {
      const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
      if (value >= 1 && value <= most) return value;
      const mend = `Leave it out for ${preset}.`;
      ctx.addIssue(issueOf([], { found: show(text), expected: `a whole number from 1 to ${most}`, mend }));
      return z.NEVER;
    })
    .optional()
    .openapi({ type: 'integer', minimum: 1, maximum: most, default: preset, description });

export const limit = upTo({ most: MOST, preset: PAGE, description: 'How many to give at most.' });

/** A cursor into the list of these ids; it becomes the number of ids to pass over. */
export function cursorInto(ids: readonly string[]) {
  return z
    .string()
    .transform((cursor, ctx) => {
      const at = ids.indexOf(idOf(cursor) ?? '');
      if (at >= 0) return at + 1;
      ctx.addIssue(
        issueOf([], {
          found: show(cursor),
          expected: 'the cursor of a page of this list',
          mend: 'Follow `next` of the page before, or leave the cursor out to start again.',
        }),
      );
      return z.NEVER;
    })
    .optional()
    .openapi({ type: 'string', description: 'Where to go on: part of `next` of the page before.' });
}
