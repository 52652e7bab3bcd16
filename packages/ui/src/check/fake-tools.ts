import type { FindingId, MedicineId, Mention, Profile, Question } from '@cramps/content';
import type { CheckTools } from './types.ts';

/** A small world for tests: a few findings, three questions, and a reader that knows whole words only. */
const FINDINGS = ['calf', 'swelling', 'hot', 'lasts-minutes', 'lasts-hours', 'child'];
const MEDICINES = ['furosemide', 'atorvastatin'];

const question = (id: string, form: Question['form'], asks: string[], onlyFor: Question['onlyFor'] = null) =>
  ({ id, form, asks, safety: false, onlyFor, joins: null }) as unknown as Question;

const questions: Readonly<Record<string, Question>> = {
  danger: question('danger', 'any-of', ['swelling', 'hot']),
  where: question('where', 'yes-no', ['calf']),
  length: question('length', 'one-of', ['lasts-minutes', 'lasts-hours']),
};

function parse(text: string) {
  const mentions: Mention[] = [];
  const findings: Record<string, 'present' | 'absent'> = {};
  const medicines: string[] = [];
  for (const match of text.toLowerCase().matchAll(/(no )?([a-z]+)/g)) {
    const [whole, no, id = ''] = match;
    const polarity = no ? 'absent' : 'present';
    const span = { start: match.index, end: match.index + whole.length };
    if (FINDINGS.includes(id)) {
      findings[id] = findings[id] === 'present' ? 'present' : polarity;
      mentions.push({ kind: 'finding', id, polarity, ...span });
    }
    if (MEDICINES.includes(id)) {
      medicines.push(id);
      mentions.push({ kind: 'medicine', id, polarity, ...span });
    }
  }
  const age = /\d+/.exec(text)?.[0];
  const profile = {
    findings,
    ...(medicines.length > 0 ? { medicines: medicines as MedicineId[] } : {}),
    ...(age ? { age: Number(age) } : {}),
  } as Profile;
  return { profile, mentions };
}

const record = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, {}]));

export const fakeTools: CheckTools = {
  parse,
  nextPages: ({ findings }) => {
    const open = (FINDINGS as FindingId[]).filter((id) => !(id in findings));
    const asking = open.flatMap((id) => Object.values(questions).find(({ asks }) => asks.includes(id)) ?? []);
    return [...new Set(asking)].map(({ id, asks }) => {
      const left = asks.filter((finding) => open.includes(finding));
      return { question: id, finding: left[0] as FindingId, asks: left };
    });
  },
  questions,
  findings: record(FINDINGS),
  medicines: record(MEDICINES),
};

export type Form = Record<string, string | string[]>;

/** Names and values of a form, as a browser sends them. */
export const entries = (form: Form) =>
  Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const));
