import type { Profile } from '@cramps/content';
import type { Localised } from '../locales.ts';
import { faultsOf } from '../problem/faults.ts';
import { ownWords } from '../schemas/own-words.ts';
import { profile } from '../schemas/profile.ts';
import * as content from '../schemas/content.ts';
import { z } from '../zod.ts';

const { findings, medicines, age, sex } = content.profile.shape;
const MEMBERS = Object.keys(content.profile.shape);

/** How an assistant tells of a person: in their own words, by ids, or both; what is given by id goes before the words. */
export const personInput = {
  text: ownWords
    .optional()
    .describe('What the person said, in their own words. It only suggests findings: have them confirmed.'),
  findings: findings
    .optional()
    .describe('Confirmed answers by finding id; ids are in the resource cramps://findings.'),
  medicines: medicines.describe('Ids of medicines taken; check_medicine gives them.'),
  age,
  sex,
};

export type Person = z.output<z.ZodObject<typeof personInput>>;

/** The profile of a person, or what is wrong with it. */
export async function profileOf({ text, ...given }: Person, { parse }: Localised): Promise<Profile | string> {
  const read: Profile = text ? (await parse(text)).profile : { findings: {} };
  const merged = {
    ...read,
    ...Object.fromEntries(
      Object.entries(given).filter(([name, value]) => value !== undefined && MEMBERS.includes(name)),
    ),
    findings: { ...read.findings, ...given.findings },
    ...(given.medicines || read.medicines
      ? { medicines: [...new Set([...(read.medicines ?? []), ...(given.medicines ?? [])])] }
      : {}),
  };
  const checked = profile.safeParse(merged);
  if (checked.success) return checked.data as Profile;
  return faultsOf(checked.error, merged, 'body', MEMBERS)
    .map(({ pointer, found, expected, mend }) => `${pointer}: found ${found}, expected ${expected}. ${mend}`)
    .join('\n');
}
