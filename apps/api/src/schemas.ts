import { findings, medicines, nearMisses, type FindingId } from '@cramps/content';
import * as content from '@cramps/content/schema';
import { z } from '@hono/zod-openapi';

/** What this API takes and gives, from the schemas of the content package. Ids have to be known here, unlike there. */

/** Longest text that is read, in UTF-16 units. */
export const TEXT_LIMIT = 4000;
/** Largest body, in bytes. */
export const BODY_LIMIT = 64 * 1024;

function unknown(kind: string, id: string, known: object, path: readonly PropertyKey[]) {
  const near = nearMisses(id, Object.keys(known));
  return {
    code: 'custom' as const,
    path: [...path],
    message: `the id of a ${kind}`,
    params: {
      found: JSON.stringify(id.slice(0, 80)),
      mend: near.length > 0 ? `Did you mean ${near.join(', ')}?` : `GET /v1/meta says where the ids of every ${kind} are listed.`,
    },
  };
}

export const profile = content.profile
  .superRefine(({ findings: answers, medicines: taken = [] }, ctx) => {
    for (const id of Object.keys(answers)) {
      if (!Object.hasOwn(findings, id)) ctx.addIssue(unknown('finding', id, findings, ['findings', id]));
    }
    for (const [at, id] of taken.entries()) {
      if (!Object.hasOwn(medicines, id)) ctx.addIssue(unknown('medicine', id, medicines, ['medicines', at]));
    }
  })
  .openapi('Profile', {
    example: { findings: { calf: 'present', 'at-night': 'present' } satisfies Partial<Record<FindingId, string>>, age: 62 },
  });

export const assessment = content.assessment.extend({ explanation: content.explanation }).openapi('Assessment');

export const textBody = z
  .strictObject({ text: z.string().max(TEXT_LIMIT).describe(`A person’s own words, at most ${TEXT_LIMIT} characters.`) })
  .openapi('Text', { example: { text: 'My calf cramps at night, I take furosemide.' } });

export const parsedText = content.parsedText.openapi('ParsedText');

const link = z.strictObject({ id: z.string(), name: z.string() });

export const causeSummary = z
  .strictObject({ id: z.string(), name: z.string(), short: z.string(), group: z.string(), care: z.string(), href: z.string() })
  .openapi('CauseSummary');

export const causeList = z.strictObject({ items: z.array(causeSummary), total: z.number().int() }).openapi('CauseList');

export const cause = content.cause
  .extend({
    words: content.words.causeWords.describe('The words of the page, in the locale of the answer.'),
    remedyLinks: z.array(link),
    sourceList: z.array(content.source),
  })
  .openapi('Cause');

export const meta = z
  .strictObject({
    name: z.string(),
    contentVersion: z.string(),
    intendedUse: z.string(),
    locales: z.array(z.string()),
    counts: z.record(z.string(), z.number().int()),
    lastChecked: z.string().describe('The latest date on which a page was held against its sources.'),
    reviewedBy: z.null().describe('No clinician has reviewed these pages yet.'),
    licence: z.string(),
  })
  .openapi('Meta');
