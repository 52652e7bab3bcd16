import { findings, medicines, type FindingId } from '@cramps/content';
import { issueOf } from '../problem/faults.ts';
import { didYouMean } from '../problem/near.ts';
import { show } from '../problem/show.ts';
import * as content from './content.ts';

/** A profile as this API takes it. Ids have to be known here: whoever mistypes one would get an answer about somebody else. */

const unknownFinding = (id: string) =>
  issueOf(['findings', id], {
    found: show(id),
    expected: 'the id of a finding',
    mend: didYouMean(id, Object.keys(findings), 'GET /v1/findings gives the ids.'),
  });

const unknownMedicine = (id: string, at: number) =>
  issueOf(['medicines', at], {
    found: show(id),
    expected: 'the id of a medicine',
    mend: didYouMean(id, Object.keys(medicines), 'GET /v1/medicines gives the ids.'),
  });

export const profile = content.profile
  .superRefine(({ findings: answers, medicines: taken = [] }, ctx) => {
    for (const id of Object.keys(answers)) if (!Object.hasOwn(findings, id)) ctx.addIssue(unknownFinding(id));
    for (const [at, id] of taken.entries())
      if (!Object.hasOwn(medicines, id)) ctx.addIssue(unknownMedicine(id, at));
  })
  .openapi('Profile', {
    example: {
      findings: { calf: 'present', 'at-night': 'present' } satisfies Partial<Record<FindingId, string>>,
      age: 62,
    },
  });

/** Members a profile may have. */
export const PROFILE_MEMBERS = Object.keys(content.profile.shape);
