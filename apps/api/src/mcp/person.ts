import type { Profile } from '@cramps/content';
import { faultsOf } from '../problem/faults.ts';
import { profile } from '../schemas/profile.ts';
import * as content from '../schemas/content.ts';
import type { z } from '../zod.ts';

const { findings, medicines, age, sex } = content.profile.shape;
const MEMBERS = ['findings', 'medicines', 'age', 'sex'] as const;

/** How an assistant tells of a person: by ids that were confirmed. Their words are read by a tool of their own. */
export const personInput = {
  findings: findings
    .optional()
    .describe(
      'Confirmed answers by finding id. read_text gives the ids in a text; all are in the resource cramps://findings.',
    ),
  medicines: medicines.describe('Ids of medicines taken; read_text and check_medicine give them.'),
  age,
  sex,
};

export type Person = z.output<z.ZodObject<typeof personInput>>;

/** The profile of a person, or what is wrong with it. */
export function profileOf(person: Person): Profile | string {
  const given = {
    findings: {},
    ...Object.fromEntries(
      MEMBERS.flatMap((name) => (person[name] === undefined ? [] : [[name, person[name]]])),
    ),
  };
  const checked = profile.safeParse(given);
  if (checked.success) return checked.data as Profile;
  return faultsOf(checked.error, given, 'body', MEMBERS)
    .map(({ pointer, found, expected, mend }) => `${pointer}: found ${found}, expected ${expected}. ${mend}`)
    .join('\n');
}
