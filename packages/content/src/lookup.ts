import {
  causes,
  claims,
  findings,
  medicines,
  mimics,
  questions,
  redFlags,
  remedies,
  sources,
} from './data.ts';
import { ContentError } from './errors.ts';
import { nearMisses } from './near-misses.ts';
import type { Cause, Claim, Finding, Medicine, Mimic, Question, RedFlag, Remedy, Source } from './types.ts';

/** Makes a lookup that gives the entity, or throws a `ContentError` (`unknown-id`) with the nearest ids there are. */
function lookup<T>(kind: string, record: Readonly<Record<string, T>>): (id: string) => T {
  return (id) => {
    if (Object.hasOwn(record, id)) return record[id] as T;
    const near = nearMisses(id, Object.keys(record));
    throw new ContentError({
      code: 'unknown-id',
      where: kind,
      found: `"${id}"`,
      expected: `the id of a ${kind}`,
      mend: near.length > 0 ? `Did you mean ${near.join(', ')}?` : `See the keys of the ${kind} record.`,
    });
  };
}

/** Each throws a `ContentError` with code `unknown-id` for an id that is not there. */
export const getCause: (id: string) => Cause = lookup('cause', causes);
export const getMimic: (id: string) => Mimic = lookup('mimic', mimics);
export const getFinding: (id: string) => Finding = lookup('finding', findings);
export const getQuestion: (id: string) => Question = lookup('question', questions);
export const getRedFlag: (id: string) => RedFlag = lookup('red-flag', redFlags);
export const getRemedy: (id: string) => Remedy = lookup('remedy', remedies);
export const getMedicine: (id: string) => Medicine = lookup('medicine', medicines);
export const getClaim: (id: string) => Claim = lookup('claim', claims);
export const getSource: (id: string) => Source = lookup('source', sources);
